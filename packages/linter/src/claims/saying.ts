import type {Range} from '../text/range.js'

/** A sentence, or a part of one, that makes a statement. */
export interface Saying extends Range {
  readonly text: string
  /** Line numbers from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  /** The headings above it, the nearest first, without the title of the document. */
  readonly under: readonly string[]
}
