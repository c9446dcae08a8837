import type {Evidence} from '../disclosures/recognise.js'
import type {ClaimTerm} from './claim.js'
import type {Word} from './sentence-words.js'
import type {Span} from './word-span.js'

/** The words of a span, as the document has them. */
export function quoted({first, last}: Span, words: readonly Word[], text: string): Evidence {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  return {start, end, text: text.slice(start, end)}
}

/** The same, with what the words name. */
export function quotedTerm<Id extends string>(
  {name, first, last}: Span & {readonly name: Id},
  words: readonly Word[],
  text: string
): ClaimTerm<Id> {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  return {id: name, start, end, text: text.slice(start, end)}
}
