// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import type {LanguageKnowledge} from './cues.js'
import {knowledge as en} from './en/index.js'
import {knowledge as de} from './de/index.js'
import {knowledge as es} from './es/index.js'
import {knowledge as fr} from './fr/index.js'
import {knowledge as pt} from './pt/index.js'

export const allKnowledge: Readonly<Record<Language, LanguageKnowledge>> = {en, de, es, fr, pt}
