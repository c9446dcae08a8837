// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import {basics as en} from './en/basics.js'
import {basics as de} from './de/basics.js'
import {basics as es} from './es/basics.js'
import {basics as fr} from './fr/basics.js'
import {basics as pt} from './pt/basics.js'
import type {LanguageBasics} from './language-basics.js'

export const allBasics: Readonly<Record<Language, LanguageBasics>> = {en, de, es, fr, pt}
