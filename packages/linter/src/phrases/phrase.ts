/**
 * One element of a phrase: a word out of a set, or a gap of up to so many words.
 *
 * A word that ends in `*` matches every word that begins so: `sell*` for sell, sells, selling.
 */
export type PhraseElement = readonly string[] | {readonly upTo: number}

/**
 * Reads a phrase, which is a pattern over words that a lawyer can read, too:
 *
 * - `sell* your data`: these words in this order, in one sentence; `*` ends a beginning of a word
 * - `(sell|rent|trade out)`: one of these
 * - `[personal] data`: the word in brackets may be missing
 * - `<number>`: a word of digits; `<email>` and `<url>`: an address
 * - `..` and `...`: up to 3, and up to 8, words of any kind
 *
 * Yields the plain sequences that the phrase matches.
 *
 * @example readPhrase('not (sell|rent out)') // [[['not'], ['sell']], [['not'], ['rent'], ['out']]]
 */
export function readPhrase(phrase: string): PhraseElement[][] {
  const reader = {phrase, tokens: phrase.match(token) ?? [], at: 0}
  const sequences = readAlternatives(reader)
  if (reader.at < reader.tokens.length) throw new Error(`unbalanced bracket in the phrase “${phrase}”`)
  for (const sequence of sequences) {
    if (!Array.isArray(sequence[0])) throw new Error(`the phrase “${phrase}” doesn’t begin with a word`)
  }
  return sequences
}

/** A gap, a whole bracket of single words, which most are, any other bracket, a bar, a word. */
const token = /\.{2,3}|\((?:[^\s()[\]|.<]+\|)+[^\s()[\]|.<]+\)|[()[\]|]|[^\s()[\]|]+/g

interface Reader {
  readonly phrase: string
  readonly tokens: readonly string[]
  at: number
}

/**
 * `a b|c`, up to a closing bracket or the end. Alternatives of a single word become one set, so that `(a|b) (c|d)` stays
 * one sequence instead of four.
 */
function readAlternatives(reader: Reader): PhraseElement[][] {
  const words: string[] = []
  const rest: PhraseElement[][] = []
  for (;;) {
    for (const sequence of readSequence(reader)) {
      const [only] = sequence
      if (sequence.length === 1 && only && isWords(only)) words.push(...only)
      else rest.push(sequence)
    }
    if (reader.tokens[reader.at] !== '|') break
    reader.at++
  }
  return words.length > 0 ? [[words], ...rest] : rest
}

function isWords(element: PhraseElement): element is readonly string[] {
  return Array.isArray(element)
}

/** `a [b] (c|d)`: every sequence that it matches. */
function readSequence(reader: Reader): PhraseElement[][] {
  let sequences: PhraseElement[][] = [[]]
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    if (token === '|' || token === ')' || token === ']') break
    reader.at++
    if (token !== '(' && token !== '[') {
      const element = elementOf(token)
      for (const sequence of sequences) sequence.push(element)
      continue
    }
    const inner = readAlternatives(reader)
    if (reader.tokens[reader.at++] !== (token === '(' ? ')' : ']'))
      throw new Error(`missing bracket in the phrase “${reader.phrase}”`)
    if (token === '[') inner.push([])
    sequences = sequences.flatMap((sequence) => inner.map((elements) => [...sequence, ...elements]))
  }
  return sequences
}

function elementOf(token: string): PhraseElement {
  if (token === '..') return {upTo: 3}
  if (token === '...') return {upTo: 8}
  if (token === '<number>') return digits
  return token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
}

/** Beginnings of words of digits. */
const digits: readonly string[] = Array.from('0123456789', (digit) => `${digit}*`)
