import type {VocabularyName} from '../vocabulary/vocabularies.js'

/** The heading that the pages give to a list, and where a policy uses it. */
interface Heading {
  readonly title: string
  readonly used: string
}

/** In the order in which the pages list them. */
const headings: Readonly<Record<VocabularyName, Heading>> = {
  disclosures: {title: 'Disclosures', used: '`kind` of a section'},
  actions: {title: 'Actions', used: '`does`, `may` and `never` of a practice'},
  dataCategories: {title: 'Data', used: '`data`'},
  purposes: {title: 'Purposes', used: '`purposes`'},
  recipientKinds: {title: 'Recipients', used: '`with` of a practice, `kind` of a recipient'},
  actors: {title: 'Actors', used: '`who` of a practice'},
  subjects: {title: 'People', used: '`about` of a practice'},
  origins: {title: 'Sources', used: '`from` of a practice'},
  legalGrounds: {title: 'Legal grounds', used: '`ground`'},
  rights: {title: 'Rights', used: '`rights.granted`'},
  securityMeasures: {title: 'Security measures', used: '`security.measures`, `by` of a practice'},
  safeguards: {title: 'Safeguards of transfers', used: '`safeguard` of a transfer'},
  cookieCategories: {title: 'Categories of cookies', used: '`category` of a cookie'},
  announcements: {title: 'Announcements of changes', used: '`changes.announced`'},
  regions: {title: 'Regions', used: '`where` of a practice, `where` of consent to a cookie'},
  regimes: {title: 'Regimes', used: '`regimes`'}
}

/** Every list of words, with its heading. */
export const titledVocabularies: readonly (Heading & {readonly list: VocabularyName})[] = Object.entries(
  headings
).map(([list, heading]) => ({...heading, list: list as VocabularyName}))
