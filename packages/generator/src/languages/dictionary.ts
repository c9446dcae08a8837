import type {Denials} from './denials.js'
import type {EditorWords} from './editor-words.js'
import type {PageWords} from './page-words.js'
import type {ReportWords} from './report-words.js'
import type {StarterWords} from './starter-words.js'
import type {Wording} from './wording.js'

/** All texts of one language, apart from the templates. */
export interface Dictionary {
  readonly wording: Wording
  readonly denials: Denials
  readonly pageWords: PageWords
  readonly starterWords: StarterWords
  readonly reportWords: ReportWords
  readonly editorWords: EditorWords
}
