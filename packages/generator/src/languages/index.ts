// Written by `npm run languages`: a language is added in the list of the schema.
import type {Language} from '@policy-gen/schema'
import * as en from './en/index.js'
import * as de from './de/index.js'
import * as fr from './fr/index.js'
import * as es from './es/index.js'
import * as pt from './pt/index.js'
import type {Dictionary} from './dictionary.js'

export const dictionaries: Readonly<Record<Language, Dictionary>> = {en, de, fr, es, pt}
