export {actions, type Action} from './actions.js'
export {actors, type Actor} from './actors.js'
export {announcements, type Announcement} from './announcements.js'
export {areas, type Area} from './areas.js'
export {cookieCategories, type CookieCategory} from './cookie-categories.js'
export {dataCategories, type DataCategory} from './data-categories.js'
export {disclosureOf} from './disclosure-of.js'
export {disclosureItems, disclosures, type Disclosure, type DisclosureItem} from './disclosures.js'
export {legalGrounds, type LegalGround} from './legal-grounds.js'
export {origins, type Origin} from './origins.js'
export {regions, type Region} from './regions.js'
export {purposes, type Purpose} from './purposes.js'
export {recipientKinds, type RecipientKind} from './recipients.js'
export {regimes, type Regime} from './regimes.js'
export {rights, type Right} from './rights.js'
export {safeguards, type Safeguard} from './safeguards.js'
export {securityMeasures, type SecurityMeasure} from './security-measures.js'
export {subjects, type Subject} from './subjects.js'
export {
  inEveryLanguage,
  languageOfTag,
  languageOrEnglish,
  languages,
  type Language,
  type Localised
} from '../languages/language.js'
export {said, type Glossary} from './glossary.js'
export type {Term, Vocabulary} from './term.js'
export {broader, covers, narrower} from './tree.js'
export {vocabularies, type TermOf, type VocabularyName} from './vocabularies.js'
