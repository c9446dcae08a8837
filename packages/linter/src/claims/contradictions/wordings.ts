import type {PromiseKind} from '../../languages/promise-words.js'
import type {PhraseMatch} from '../../phrases/phrase-book.js'
import type {PassageReading, Reading} from '../../reading/reading.js'
import type {Saying} from '../saying.js'

/**
 * A phrase of a promise, or of a statement that breaks one, with its sentence. All places are numbers of
 * words.
 */
export interface Wording {
  readonly kind: PromiseKind
  readonly statement: Saying
  /** The first and last word of the phrase. */
  readonly first: number
  readonly last: number
  /** The first word of its sentence, and the first one after it. */
  readonly from: number
  readonly to: number
}

/**
 * Phrases in running text and in lists of whole sentences, but not in headings or questions, which state
 * nothing.
 */
export function wordingsOf(matches: readonly PhraseMatch<PromiseKind>[], reading: Reading): Wording[] {
  const {passages, words, text} = reading
  const title = passages.find(({passage}) => passage.heading?.level === 1)
  let next = 0
  return matches.flatMap(({name: kind, first, last}) => {
    while ((passages[next]?.endWord ?? Infinity) <= first) next++
    const passage = passages[next]
    if (!passage || passage.passage.heading || isLedTo(first, passage, reading)) return []
    const [from, to] = sentenceOf(first, passage, reading)
    const [start, end] = [words.startOf(from), words.endOf(to - 1)]
    if (/^[*_"”’)\s]{0,4}\?/.test(text.slice(end, end + 6))) return []
    const under = passage.under
      .filter((heading) => heading !== title)
      .map(({passage: {start, end}}) => text.slice(start, end))
    const statement: Saying = {
      start,
      end,
      text: text.slice(start, end),
      startLine: reading.lines.lineAt(start) + 1,
      endLine: reading.lines.lineAt(end - 1) + 1,
      under
    }
    return [{kind, statement, first, last, from, to}]
  })
}

/** `You may:` changes the meaning of the items after it. */
function isLedTo(word: number, {passage, leadIn}: PassageReading, {words, text}: Reading): boolean {
  if (leadIn) return true
  const [lead] = passage.parts
  return (
    lead?.kind === 'text' &&
    words.startOf(word) >= lead.end &&
    /:[\s*_]*$/.test(text.slice(Math.max(lead.start, lead.end - 12), lead.end))
  )
}

/** The first word of a sentence, and the first one after it. */
function sentenceOf(
  word: number,
  {firstWord, endWord}: PassageReading,
  {words}: Reading
): readonly [from: number, to: number] {
  const sentence = words.sentenceAt(word)
  let [from, to] = [word, word + 1]
  while (from > Math.max(firstWord, word - longestSentence) && words.sentenceAt(from - 1) === sentence) from--
  while (to < Math.min(endWord, word + longestSentence) && words.sentenceAt(to) === sentence) to++
  return [from, to]
}

/** The limit of what is read. */
const longestSentence = 100
