import type {MarkdownOptions} from './writers/md.js'
import type {Policy} from '@policy-gen/schema'
import type {ComposedDocument} from '../compose/compose.js'
import type {Theme} from '../page/theme.js'

/** Something that a policy can be written as. One file is one format; the index names them all. */
export interface OutputFormat<Name extends string = string> {
  /** What people type, such as `md`. */
  readonly name: Name
  /** The extension of its files, such as `.md`. */
  readonly ending: string
  /** Its words of ours apart from the composed text, if it has any. */
  readonly adds?: OwnWords
  /** Loads what it needs when it is called, since a command that only lists the formats needs none of it. */
  readonly write: (written: Writable) => Promise<string>
}

/** Words of ours in a format, which are in English if the language of the policy isn't supported. */
export interface OwnWords {
  /** The end of “No words in Dutch for …”. */
  readonly what: string
  /** What to do about it, for a language such as `nl`. */
  readonly advice: (language: string) => string
  /** Whether a theme has words of its own for a language. */
  readonly inTheme?: (language: string, theme: Theme) => boolean
}

/** A policy, and the Markdown composed from it, from which every format with prose is made. */
export interface Writable {
  readonly policy: Policy
  /** Composed at the first call, once for all formats. */
  readonly document: () => ComposedDocument
  readonly theme: Theme | undefined
  /** Whether to write HTML without the page around it. */
  readonly fragment: boolean
  /** What a site needs besides the text of the Markdown. */
  readonly markdown: MarkdownOptions
}
