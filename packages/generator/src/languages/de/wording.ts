import {labels, type Action, type Period} from '@policy-gen/schema'
import {aims} from './aims.js'
import type {Clause, Deed, Wording} from '../wording.js'

export const wording: Wording = {
  date: (written) => written,
  period: (written) => written,
  separator: '; ',
  within,
  article,
  underLaw: (label) => `der ${label}`,
  groundCitation: (article, laws) => `Art. ${articleText(article)} ${laws.join(' und ')}`,
  regions: (labels, list) => list(labels),
  only: (regions) => `nur ${regions}`,
  onlyThere: (regions) => `nur ${regions}:`,
  everywhere: 'überall',
  elsewhere: 'anderswo',
  capitalAfterColon: true,
  clause,
  isMass: (label) => /(?:^daten .*|daten|angaben|en|inhalte|anfragen|protokolle|korrespondenz)$/i.test(label),
  some: (label) => label,
  aims: (purposes, list) => list(purposes.map(({purpose}) => aims[purpose])),
  origins: {
    person: 'von Ihnen',
    device: 'von Ihrem Gerät',
    observation: 'aus Ihrer Nutzung unseres Dienstes',
    inference: 'durch Schlussfolgerungen aus anderen Daten',
    'third-party': 'von Dritten',
    affiliate: 'von verbundenen Unternehmen',
    partner: 'von Partnern',
    'service-provider': 'von Dienstleistern',
    'advertising-partner': 'von Werbepartnern',
    'social-network': 'von sozialen Netzwerken',
    'identity-provider': 'von Anmeldediensten',
    'data-broker': 'von Datenhändlern',
    'credit-agency': 'von Auskunfteien',
    employer: 'von Arbeitgebern',
    'other-user': 'von anderen Nutzern',
    authority: 'von Behörden',
    'public-source': 'aus öffentlich zugänglichen Quellen'
  },
  otherData: 'Weitere Angaben',
  groundMeanings: {
    consent: 'Sie haben eingewilligt.',
    contract:
      'Wir brauchen die Daten für unseren Vertrag mit Ihnen oder für Schritte vor einem Vertrag, um die Sie gebeten haben.',
    'legal-obligation': 'Das Gesetz verpflichtet uns dazu.',
    'vital-interests': 'Wir brauchen die Daten, um das Leben eines Menschen zu schützen.',
    'public-task':
      'Wir brauchen die Daten für eine Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt.',
    'legitimate-interests':
      'Wir oder andere haben daran ein berechtigtes Interesse, das Ihre Interessen und Rechte nicht überwiegen.',
    'recognised-legitimate-interest':
      'Das Recht des Vereinigten Königreichs erkennt das Interesse an, das wir verfolgen.',
    'explicit-consent':
      'Sie haben in die Verwendung dieser besonders geschützten Daten ausdrücklich eingewilligt.',
    'employment-law': 'Wir brauchen die Daten für Pflichten und Rechte nach dem Arbeits- und Sozialrecht.',
    'made-public': 'Sie haben die Daten offensichtlich selbst öffentlich gemacht.',
    'legal-claims':
      'Wir brauchen die Daten, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen.',
    'health-care': 'Wir brauchen die Daten für die Gesundheitsversorgung.',
    'research-and-statistics':
      'Wir brauchen die Daten nach dem Gesetz für Archive, Forschung oder Statistik.',
    'credit-protection': 'Wir brauchen die Daten nach brasilianischem Recht für den Kreditschutz.',
    'research-body':
      'Die Daten werden nach brasilianischem Recht für Studien einer Forschungseinrichtung gebraucht.',
    'exercise-of-rights':
      'Wir brauchen die Daten, um nach brasilianischem Recht Rechte in gerichtlichen, behördlichen oder schiedsgerichtlichen Verfahren auszuüben.',
    'health-protection':
      'Die Daten werden nach brasilianischem Recht zum Schutz der Gesundheit gebraucht, bei Maßnahmen von Fachkräften, Diensten oder Behörden des Gesundheitswesens.'
  },
  frameworks: {
    EU: {
      program: 'dem EU-U.S. Data Privacy Framework (EU-U.S. DPF)',
      from: 'aus der Europäischen Union',
      authority: 'dem Gremium der Datenschutzbehörden der Europäischen Union'
    },
    UK: {
      program: 'der UK-Erweiterung des EU-U.S. DPF',
      from: 'aus dem Vereinigten Königreich',
      authority: 'dem britischen Information Commissioner’s Office'
    },
    CH: {
      program: 'dem Swiss-U.S. Data Privacy Framework (Swiss-U.S. DPF)',
      from: 'aus der Schweiz',
      authority: 'dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten'
    }
  },
  californiaCategories: {
    identifiers: 'Kennungen (identifiers)',
    records: 'Kundenunterlagen (customer records, Civ. Code § 1798.80(e))',
    protected: 'geschützte Merkmale (characteristics of protected classifications)',
    commercial: 'geschäftliche Angaben (commercial information)',
    biometric: 'biometrische Angaben (biometric information)',
    network: 'Angaben zu Netzaktivitäten (internet or other electronic network activity information)',
    geolocation: 'Standortdaten (geolocation data)',
    sensory:
      'akustische, elektronische, visuelle oder ähnliche Angaben (audio, electronic, visual or similar information)',
    professional: 'berufliche Angaben (professional or employment-related information)',
    education: 'Angaben zur Ausbildung (education information)',
    inferences: 'Schlussfolgerungen (inferences)',
    sensitive: 'sensible personenbezogene Angaben (sensitive personal information)',
    other: 'andere personenbezogene Angaben (other personal information)'
  },
  states: {
    alone: (where) => ({
      heading: `Wenn Sie ${where} leben`,
      lead: 'Nach dem Gesetz Ihres Bundesstaats haben Sie das Recht,'
    }),
    columns: {
      access: 'Auskunft',
      rectification: 'Berichtigung',
      erasure: 'Löschung',
      portability: 'Kopie Ihrer Daten',
      'opt-out-of-sale': 'Widerspruch gegen den Verkauf',
      'opt-out-of-targeted-advertising': 'Widerspruch gegen zielgerichtete Werbung',
      'opt-out-of-profiling': 'Widerspruch gegen Profiling',
      'information-on-sharing': 'Liste der Dritten',
      'question-profiling': 'Infragestellen des Ergebnisses von Profiling',
      'sensitive-data': 'Sensible Daten'
    },
    cells: {
      yes: 'ja',
      no: 'nein',
      provided: 'für Daten, die Sie uns gegeben haben',
      automated: 'bei ausschließlich automatisierten Entscheidungen',
      categories: 'nach Kategorien',
      sold: 'etwaiger Käufer',
      consent: 'nur mit Ihrer Einwilligung',
      'opt-out': 'Sie können widersprechen',
      necessity: 'nur, soweit unbedingt nötig'
    }
  },
  mainRights: {
    access: 'Ihre Daten einsehen',
    rectification: 'sie berichtigen lassen',
    erasure: 'sie löschen lassen',
    objection: 'der Verwendung widersprechen',
    'withdraw-consent': 'eine Einwilligung widerrufen',
    'opt-out-of-sale': 'dem Verkauf und der Weitergabe widersprechen',
    complaint: 'sich bei einer Behörde beschweren'
  }
}

/** `innerhalb eines Monats`, `innerhalb von 30 Tagen` */
function within({count, unit}: Period): string {
  const {one, dative} = units[unit]
  return count === 1 ? `innerhalb ${one}` : `innerhalb von ${count} ${dative}`
}

const units: Readonly<Record<Period['unit'], {readonly one: string; readonly dative: string}>> = {
  minute: {one: 'einer Minute', dative: 'Minuten'},
  hour: {one: 'einer Stunde', dative: 'Stunden'},
  day: {one: 'eines Tages', dative: 'Tagen'},
  week: {one: 'einer Woche', dative: 'Wochen'},
  month: {one: 'eines Monats', dative: 'Monaten'},
  year: {one: 'eines Jahres', dative: 'Jahren'}
}

/** `6(1)(a)` is cited as `6 Abs. 1 Buchst. a`. */
function articleText(article: string): string {
  const [, number, paragraph, letter] = /^(\d+)\((\d+)\)\((\w+)\)$/.exec(article) ?? []
  return letter === undefined ? article : `${String(number)} Abs. ${String(paragraph)} Buchst. ${letter}`
}

/**
 * The article that German puts before the name of a company, and English doesn't.
 *
 * @example article('Lindgren Papier GmbH')           // 'die'
 * @example article('Lindgren Papier GmbH', 'dative') // 'der'
 * @example article('Studio Lindgren')                // null
 */
function article(name: string, grammaticalCase: 'nominative' | 'dative' = 'nominative'): string | null {
  const isDative = grammaticalCase === 'dative'
  if (/^(?:der|die|das)\s/i.test(name)) return null
  if (masculine.test(name)) return isDative ? 'dem' : 'der'
  if (feminine.test(name)) return isDative ? 'der' : 'die'
  return null
}

/** Associations. */
const masculine = /(?:\be\.\s?V\.|\bVerein)$/

/** Companies, foundations and cooperatives, here and abroad. */
const feminine =
  /(?:\b(?:g?GmbH|AG|UG|KG|KGaA|OHG|GbR|PartG|PartGmbB|SE|eG|Stiftung|Genossenschaft|Ltd|LLC|LLP|PLC|Inc|Corp|ApS|AB|AS|Oy|SpA|Limited|Company|Corporation)\.?|\be\.\s?G\.|\b(?:B|N)\.\s?V\.|\bS\.\s?(?:A|L|A\.?\s?S|p\.\s?A|à\s?r\.\s?l)\.|\(haftungsbeschränkt\))$/

/**
 * Actors are plural (`wir`, `Dritte`), so the label of an action is also its finite form, except for these.
 */
function clause({action, modality, who}: Deed): Clause {
  const infinitive = labels.de.actions[action]
  const [finite, rest] = finiteForms[action] ?? [infinitive, '']
  const verb = modality === 'may' ? {finite: 'können', rest: infinitive} : {finite, rest}
  return {
    opening: `${who} ${verb.finite}`,
    closing: verb.rest || null,
    to: givenTo.includes(action),
    aims: action === 'share-for-advertising',
    isObject: true
  }
}

const givenTo: readonly Action[] = ['share', 'share-for-advertising', 'sell', 'transfer']

/** `Wir führen X zusammen`: the part before the data, and the one at the end. */
const finiteForms: Readonly<Partial<Record<Action, readonly [string, string]>>> = {
  'collect-automatically': ['erfassen', 'automatisch'],
  'store-on-device': ['speichern', 'auf Ihrem Gerät oder lesen sie dort aus'],
  combine: ['führen', 'zusammen'],
  link: ['verknüpfen', 'mit Ihrer Person'],
  profile: ['werten', 'zu Profilen aus'],
  'decide-automatically': ['entscheiden automatisiert anhand von', ''],
  contact: ['kontaktieren Sie mithilfe von', ''],
  share: ['geben', 'weiter'],
  'share-for-advertising': ['geben', 'für seitenübergreifende Werbung weiter'],
  transfer: ['übermitteln', 'in ein anderes Land'],
  'give-access': ['machen', 'zugänglich'],
  keep: ['bewahren', 'auf'],
  'offer-access': ['geben Ihnen Einsicht in', ''],
  'offer-correction': ['lassen Sie', 'berichtigen'],
  'offer-deletion': ['lassen Sie', 'löschen'],
  'offer-choice': ['lassen Ihnen die Wahl über', ''],
  'obtain-consent': ['holen Ihre Einwilligung in die Verwendung von', 'ein'],
  require: ['setzen', 'voraus'],
  entice: ['verleiten Sie dazu,', 'preiszugeben'],
  inform: ['informieren Sie über', ''],
  'respond-to-signals': ['reagieren auf Browsersignale zu', '']
}
