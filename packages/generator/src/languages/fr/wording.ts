import type {Clause, Deed, Wording} from '../wording.js'
import {verbs} from './verbs.js'

export const wording: Wording = {
  date: (written) => written.replace(/^1\s/, '1er '),
  period: (written) => written.replace(' ', '\u00A0'),
  separator: ' ; ',
  within: ({count}, length) =>
    count === 1 ? `dans un délai d’${one(length)}` : `dans un délai de ${length}`,
  article: () => null,
  underLaw: ofLaw,
  groundCitation: (article, laws) => `article ${articleText(article)} ${laws.map(ofLaw).join(' et ')}`,
  regions: (labels, list) => list(labels),
  only: (regions) => `uniquement ${regions}`,
  onlyThere: (regions) => `uniquement ${regions},`,
  everywhere: 'partout',
  elsewhere: 'ailleurs',
  capitalAfterColon: false,
  clause,
  // `des` goes with every plural.
  isMass: (label) => /^\p{L}+s(?!\p{L})/u.test(label),
  some: (label, denied) => `${denied ? (isVowel(label) ? 'd’' : 'de ') : 'des '}${label}`,
  // `finalités juridiques` needs no further word for “purposes”.
  aims: (purposes, list) =>
    purposes.some(({purpose}) => purpose === 'legal-purposes')
      ? null
      : `à des fins ${list(purposes.map(({label}) => `${isVowel(label) ? 'd’' : 'de '}${label}`))}`,
  otherData: 'Autres données',
  groundMeanings: {
    consent: 'Vous avez donné votre accord.',
    contract:
      'Nous avons besoin des données pour le contrat qui nous lie, ou pour des démarches que vous avez demandées avant un contrat.',
    'legal-obligation': 'La loi nous y oblige.',
    'vital-interests': 'Nous avons besoin des données pour protéger la vie d’une personne.',
    'public-task':
      'Nous avons besoin des données pour une mission d’intérêt public ou relevant de l’autorité publique.',
    'legitimate-interests':
      'Nous, ou d’autres, y avons un intérêt légitime, sur lequel vos intérêts et vos droits ne prévalent pas.',
    'recognised-legitimate-interest': 'Le droit du Royaume-Uni reconnaît l’intérêt que nous poursuivons.',
    'explicit-consent': 'Vous avez expressément accepté l’utilisation de ces données sensibles.',
    'employment-law':
      'Nous avons besoin des données pour des obligations et des droits relevant du droit du travail et de la sécurité sociale.',
    'made-public': 'Vous avez vous-même manifestement rendu ces données publiques.',
    'legal-claims':
      'Nous avons besoin des données pour constater, exercer ou défendre des droits en justice.',
    'health-care': 'Nous avons besoin des données pour des soins de santé.',
    'research-and-statistics':
      'Nous avons besoin des données pour des archives, des recherches ou des statistiques prévues par la loi.',
    'credit-protection':
      'Nous avons besoin des données pour la protection du crédit prévue par le droit brésilien.',
    'research-body':
      'Les données sont nécessaires aux études d’un organisme de recherche, selon le droit brésilien.',
    'exercise-of-rights':
      'Nous avons besoin des données pour exercer des droits dans une procédure judiciaire, administrative ou arbitrale, selon le droit brésilien.',
    'health-protection':
      'Les données sont nécessaires à la protection de la santé, dans le cadre d’actes de professionnels, de services ou d’autorités de santé, selon le droit brésilien.'
  },
  frameworks: {
    EU: {
      program: 'au cadre de protection des données UE-États-Unis (EU-U.S. DPF)',
      from: 'de l’Union européenne',
      authority: 'le panel des autorités de protection des données de l’Union européenne'
    },
    UK: {
      program: 'à l’extension de l’EU-U.S. DPF au Royaume-Uni',
      from: 'du Royaume-Uni',
      authority: 'l’Information Commissioner’s Office britannique'
    },
    CH: {
      program: 'au cadre de protection des données Suisse-États-Unis (Swiss-U.S. DPF)',
      from: 'de Suisse',
      authority: 'le Préposé fédéral suisse à la protection des données et à la transparence'
    }
  },
  californiaCategories: {
    identifiers: 'identifiants (identifiers)',
    records: 'dossiers des clients (customer records, Civ. Code § 1798.80(e))',
    protected: 'caractéristiques protégées (characteristics of protected classifications)',
    commercial: 'informations commerciales (commercial information)',
    biometric: 'informations biométriques (biometric information)',
    network:
      'activité sur internet ou d’autres réseaux (internet or other electronic network activity information)',
    geolocation: 'données de géolocalisation (geolocation data)',
    sensory:
      'informations sonores, électroniques, visuelles ou semblables (audio, electronic, visual or similar information)',
    professional: 'informations professionnelles (professional or employment-related information)',
    education: 'informations sur la formation (education information)',
    inferences: 'déductions (inferences)',
    sensitive: 'informations personnelles sensibles (sensitive personal information)',
    other: 'autres informations personnelles (other personal information)'
  },
  states: {
    alone: (where) => ({
      heading: `Si vous résidez ${where}`,
      lead: 'La loi de votre État vous donne le droit'
    }),
    columns: {
      access: 'Accès',
      rectification: 'Rectification',
      erasure: 'Effacement',
      portability: 'Copie de vos données',
      'opt-out-of-sale': 'Opposition à la vente',
      'opt-out-of-targeted-advertising': 'Opposition à la publicité ciblée',
      'opt-out-of-profiling': 'Opposition au profilage',
      'information-on-sharing': 'Liste des tiers',
      'question-profiling': 'Contestation du résultat d’un profilage',
      'sensitive-data': 'Données sensibles'
    },
    cells: {
      yes: 'oui',
      no: 'non',
      provided: 'pour les données que vous nous avez fournies',
      automated: 'pour les décisions entièrement automatisées',
      categories: 'par catégories',
      sold: 'des éventuels acquéreurs',
      consent: 'seulement avec votre consentement',
      'opt-out': 'vous pouvez vous y opposer',
      necessity: 'seulement si strictement nécessaire'
    }
  },
  mainRights: {
    access: 'consulter vos données',
    rectification: 'les faire rectifier',
    erasure: 'les faire effacer',
    objection: 'vous opposer à leur utilisation',
    'withdraw-consent': 'retirer votre consentement',
    'opt-out-of-sale': 'vous opposer à leur vente et à leur partage',
    complaint: 'saisir une autorité de contrôle'
  }
}

/** `1 mois` → `un mois` */
function one(length: string): string {
  return length.replace(/^1\s/, /(?:année|heure|minute|semaine)/.test(length) ? 'une ' : 'un ')
}

/** `du RGPD`, `de la LGPD` */
function ofLaw(label: string): string {
  return `${/^L(?:GPD|PRPDE|PD)\b/.test(label) ? 'de la' : 'du'} ${label}`
}

/** The CNIL's way: `6(1)(a)` is `6.1.a`, and `7 X` of the LGPD `7, X`. */
function articleText(article: string): string {
  return article.replace(/\((\w+)\)/g, '.$1').replace(' ', ', ')
}

/** `Nous n’utilisons jamais`, `Des tiers peuvent lire` */
function clause({action, modality, who, person}: Deed): Clause {
  const {pronoun = '', infinitive, finite, rest = '', isObject = true} = verbs[action]
  const verb = finite[person]
  const words = {
    does: `${pronoun}${verb}${rest}`,
    may: `${canBe[person]} ${pronoun}${infinitive}${rest}`,
    never: `${isVowel(pronoun + verb) ? 'n’' : 'ne '}${pronoun}${verb} jamais${rest}`
  }
  return {opening: `${who} ${words[modality]}`, closing: null, to: true, isObject}
}

const canBe: Readonly<Record<Deed['person'], string>> = {we: 'pouvons', you: 'pouvez', they: 'peuvent'}

function isVowel(word: string): boolean {
  return /^[aàâeéèêiîoôuûyh]/i.test(word)
}
