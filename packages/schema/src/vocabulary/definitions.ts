import {definitions as english} from '../languages/en/definitions.js'
import type {Glossary} from './glossary.js'

/** What each term covers, in one plain sentence. A term without a definition doesn't compile. */
export const definitions: Readonly<Record<'en', Glossary>> = {en: english}
