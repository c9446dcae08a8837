// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import * as en from './en/index.js'
import * as de from './de/index.js'
import * as es from './es/index.js'
import * as fr from './fr/index.js'
import * as pt from './pt/index.js'
import type {Dictionary} from './dictionary.js'

export const dictionaries: Readonly<Record<Language, Dictionary>> = {en, de, es, fr, pt}
