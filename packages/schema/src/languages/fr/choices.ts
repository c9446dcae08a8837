import type {choices as english} from '../en/choices.js'
import type {Words} from '../together.js'

export const choices: Words<typeof english> = {
  remark: {
    introduction: 'Elle ouvre le document ou dit de quoi il traite.',
    explanation: 'Elle explique une chose en général, comme ce qu’est un cookie.',
    'about-others': 'Elle parle de ce que font d’autres.',
    pointer: 'Elle renvoie à un autre endroit.',
    date: 'Elle donne la date du document.',
    'legal-notice': 'Une mention de droit d’auteur, de responsabilité ou autre.'
  },
  aiTask: {
    conversation: 'Il communique avec des personnes (art. 50, par. 1, du règlement sur l’IA).',
    content: 'Il produit ou modifie du texte, des images, du son ou de la vidéo (art. 50, par. 2 et 4).',
    'emotion-recognition':
      'Il reconnaît ou déduit des émotions à partir de données biométriques (art. 50, par. 3).',
    'biometric-categorisation': 'Il classe des personnes d’après des données biométriques (art. 50, par. 3).'
  },
  consentByRegion: {
    'opt-in': 'Il n’est déposé qu’après l’accord de la personne.',
    'opt-out': 'Il est déposé jusqu’à ce que la personne refuse.',
    none: 'Il est déposé, et la personne n’a pas le choix.'
  },
  technology: {
    cookie: 'Un petit texte qu’un serveur fait conserver et renvoyer par le navigateur.',
    'local-storage': 'Des données qu’une page garde dans le navigateur jusqu’à leur suppression.',
    'session-storage': 'Des données qu’une page garde dans le navigateur jusqu’à sa fermeture.',
    pixel: 'Une image minuscule dont le chargement est compté.',
    'device-identifier': 'Un numéro que donne l’appareil ou son fabricant.',
    cache: 'Des copies enregistrées qui servent à reconnaître un appareil.'
  },
  frameworkPart: {
    EU: 'Le cadre de protection des données UE–États-Unis (Data Privacy Framework).',
    UK: 'Son extension au Royaume-Uni.',
    CH: 'Le cadre de protection des données Suisse–États-Unis.'
  },
  recourse: {authorities: 'Vous coopérez avec les autorités de protection des données.'},
  enforcedBy: {ftc: 'La Federal Trade Commission.', dot: 'Le Department of Transportation.'},
  average: {mean: 'Les jours sont la moyenne.', median: 'Les jours sont la médiane.'},
  representedIn: {
    EU: 'Dans l’Union européenne (art. 27 du RGPD).',
    UK: 'Au Royaume-Uni (art. 27 du UK GDPR).',
    CH: 'En Suisse (art. 14 de la LPD).'
  },
  provision: {
    'by-law': 'Une loi impose de fournir les données.',
    'by-contract': 'Un contrat impose de fournir les données.',
    'for-contract': 'Sans les données, aucun contrat ne peut être conclu.',
    no: 'Rien n’oblige à fournir les données.'
  },
  choice: {
    'opt-in': 'Cela n’a lieu que si la personne accepte.',
    'opt-out': 'Cela a lieu jusqu’à ce que la personne refuse.',
    optional: 'La personne décide si elle participe ou non.',
    settings: 'La personne décide dans les paramètres.',
    none: 'La personne n’a pas le choix.'
  },
  profiling: {
    recommendations: 'Il choisit ou classe ce que les personnes voient (art. 27 du DSA).',
    advertising: 'Il choisit les publicités que les personnes voient (art. 26 du DSA).',
    evaluation: 'Il évalue ou prédit quelque chose sur les personnes, comme un score ou un segment.'
  },
  afterwards: {
    deleted: 'Les données sont effacées.',
    anonymised: 'Les données sont modifiées de sorte que personne ne puisse être identifié.',
    archived: 'Les données sont conservées à part, hors de l’usage courant.'
  },
  sensitiveUse: {
    none: 'Aucune donnée sensible n’est collectée.',
    limited: 'Leur utilisation se limite à ce que permet 11 CCR 7027(m).',
    wider: 'Elles sont utilisées au-delà.'
  },
  signal: {
    honoured: 'Ce que le signal demande est fait.',
    ignored: 'Rien ne change.',
    partly: 'Une partie de ce que le signal demande est faite ; dites laquelle sous `explanation`.'
  },
  mark: {
    atx: 'Avec des dièses : `## Sécurité`.',
    setext: '`Sécurité` au-dessus d’une ligne de tirets ou de signes égal.',
    'bold-paragraph': '`**Sécurité**`, dans un paragraphe à part.',
    'bold-line': '`**Sécurité**`, deux espaces, et le texte continue à la ligne suivante.',
    'split-bold': '`**`, un retour à la ligne, `Sécurité**` : une mise en relief brisée en chemin.',
    plain: 'Une ligne de texte qui ne fait que ressembler à un titre.'
  },
  joined: {paragraph: 'Après une ligne vide.', line: 'À la ligne suivante.'}
}
