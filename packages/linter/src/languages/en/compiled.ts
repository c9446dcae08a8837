// Written by `npm run languages`: a language is a folder here, and in the other packages.
import {languageTable} from '../compile-language.js'
import type {LanguageTable} from '../language-table.js'
import {knowledge} from './index.js'

export function table(): LanguageTable {
  return languageTable(knowledge)
}
