import * as all from '../languages/all.js'
import type {Language} from '../languages/language.js'
import type {Glossary} from '../vocabulary/glossary.js'

/**
 * What each term covers, in a plain sentence, in every language. A term without a definition is a compile
 * error.
 *
 * @example definitions.en.dataCategories['approximate-location'] // 'The country, region or town, as an IP address may reveal it.'
 */
export const definitions: Readonly<Record<Language, Glossary>> = all.definitions
