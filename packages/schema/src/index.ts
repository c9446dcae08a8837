export {disclosureItems, disclosureOf, disclosures, type Disclosure, type DisclosureItem} from './vocabulary/disclosures.js'
export {languages, type Identifiers, type Language, type Localised, type Term, type Vocabulary} from './vocabulary/term.js'
