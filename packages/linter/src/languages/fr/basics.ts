import type {LanguageBasics} from '../language-basics.js'

export const basics: LanguageBasics = {
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc']
  ],
  abbreviations: ['p. ex', 'cf'],
  dates: {
    announced: String.raw`mise?s?\sà\sjour|modifié[es]*|modification|révis(?:ée?s?|ion)|actualisée?s?|publiée?s?|publication|en\svigueur|entrée?\sen\svigueur|prend(?:re)?\seffet|date\sd.effet|applicable|à\scompter|version(?:\s\d[\d.]*)?`,
    ofOthers: String.raw`règlement|directive|loi|lois|décret|ordonnance|arrêté|décision|délibération|clauses|rgpd|jusqu.au|avant|versions?\s(?:antérieure|précédente|ancienne|archivée)s?|anciennes?\sversions?`,
    after: 'version|mise à jour',
    inForce: 'vigueur|effet|compter|applicable'
  },
  blanks: {
    asking: String.raw`ins(?:é|e)rer|indiquer|(?:à|a) compl(?:é|e)ter|(?:à|a) d(?:é|e)finir|(?:à|a) renseigner|(?:à|a) remplir|compl(?:é|e)ter|renseigner|pr(?:é|e)ciser|saisir`,
    asked: String.raw`nom|pr(?:é|e)nom|soci(?:é|e)t(?:é|e)|entreprise|raison sociale|organisme|association|adresse|si(?:è|e)ge|rue|code postal|ville|pays|date|e-?mail|courriel|t(?:é|e)l(?:é|e)phone|num(?:é|e)ro|site(?: web| internet)?|url|lien|dpo|d(?:é|e)l(?:é|e)gu(?:é|e)|responsable|contact|siret|siren|rcs|capital|h(?:é|e)bergeur|(?:é|e)diteur|application`,
    beside: String.raw`votre|vos|notre|le|la|les|l|du|de|des|d|et|ou|complète|postale|électronique|social`,
    mailbox: 'votre[-_.]?(?:e-?mail|mail|adresse|nom)',
    ofDrafts: String.raw`(?:ceci|ce (?:texte|document)|cette (?:page|politique)(?: de confidentialité)?) (?:est|constitue) (?:seulement |uniquement )?une? (?:modèle|brouillon|ébauche|projet de politique|exemple de politique)|(?:à faire (?:relire|valider)|doit être (?:relue?|validée?|vérifiée?)) par (?:une? |votre )(?:avocate?|juriste|conseil)`,
    wordsOfDrafts: [
      'brouillon',
      'ébauche',
      'un modèle',
      'une modèle',
      'projet de politique',
      'exemple de politique',
      'par un avocat',
      'par une avocat',
      'par votre avocat',
      'par un juriste',
      'par une juriste',
      'par votre juriste',
      'par un conseil',
      'par une conseil',
      'par votre conseil'
    ]
  },
  documents: {
    topic: 'confidentialité|politique|données',
    parts: 'annexe|partie|titre|chapitre|étape|section|article',
    nearby: 'ci-dess(?:o?us)|plus (?:bas|haut)',
    politely: 'veuillez',
    leadsOn: 'ne pas|doit|peut|et|ou',
    contact: 'contact',
    labels: 'e-?mail|mail|courriel|tel|téléphone|fax|adresse',
    at: 'arobase|at',
    emptyLink: '(?:cliquez )?ici|ce lien|en savoir plus'
  },
  names: {
    title: /\bpolitique de confidentialité(?: (?:de|du)(?: la)?)?(?!\p{L})/iu,
    selves: 'nous|notre',
    articles: 'La|Le',
    common: 'nous|vous|notre'
  }
}
