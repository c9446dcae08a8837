import type {Language} from '@policy-gen/schema'
import * as de from './de/index.js'
import * as en from './en/index.js'
import * as es from './es/index.js'
import * as fr from './fr/index.js'
import type {EditorWords} from './editor-words.js'
import type {PageWords} from './page-words.js'
import type {ReportWords} from './report-words.js'
import type {StarterWords} from './starter-words.js'
import type {Wording} from './wording.js'

/** All that is said in one language, apart from the templates. */
interface Dictionary {
  readonly wording: Wording
  readonly pageWords: PageWords
  readonly starterWords: StarterWords
  readonly reportWords: ReportWords
  readonly editorWords: EditorWords
}

/** All that is said, by language. One of the schema that is missing here doesn't compile. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = {en, de, fr, es}
