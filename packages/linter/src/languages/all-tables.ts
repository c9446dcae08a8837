// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import {table as en} from './en/compiled.js'
import {table as de} from './de/compiled.js'
import {table as es} from './es/compiled.js'
import {table as fr} from './fr/compiled.js'
import {table as pt} from './pt/compiled.js'
import type {LanguageTable} from './language-table.js'

export const languageTables: Readonly<Record<Language, () => LanguageTable>> = {en, de, es, fr, pt}
