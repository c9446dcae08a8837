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
  const tokens = phrase.match(/\.{2,3}|[()[\]|]|[^\s()[\]|]+/g) ?? []
  const reader = {tokens, at: 0}
  const sequences = readAlternatives(reader)
  if (reader.at < tokens.length) throw new Error(`unbalanced bracket in the phrase “${phrase}”`)
  for (const sequence of sequences) {
    if (!Array.isArray(sequence[0])) throw new Error(`the phrase “${phrase}” doesn’t begin with a word`)
  }
  return sequences
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
}

/** `a b|c`, up to a closing bracket or the end. */
function readAlternatives(reader: Reader): PhraseElement[][] {
  const alternatives = readSequence(reader)
  while (reader.tokens[reader.at] === '|') {
    reader.at++
    alternatives.push(...readSequence(reader))
  }
  return mergeWords(alternatives)
}

/** `a [b] (c|d)`: every sequence that it matches. */
function readSequence(reader: Reader): PhraseElement[][] {
  let sequences: PhraseElement[][] = [[]]
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    if (token === '|' || token === ')' || token === ']') break
    reader.at++
    const next = readElement(token, reader)
    sequences = sequences.flatMap((sequence) => next.map((elements) => [...sequence, ...elements]))
  }
  return sequences
}

function readElement(token: string, reader: Reader): PhraseElement[][] {
  if (token === '..') return [[{upTo: 3}]]
  if (token === '...') return [[{upTo: 8}]]
  if (token === '<number>') return [[digits]]
  if (token !== '(' && token !== '[') return [[[token]]]
  const inner = readAlternatives(reader)
  const closing = reader.tokens[reader.at++]
  if (closing !== (token === '(' ? ')' : ']'))
    throw new Error(`missing bracket in “${reader.tokens.join(' ')}”`)
  return token === '[' ? [...inner, []] : inner
}

/** Beginnings of a word of digits. */
const digits: readonly string[] = Array.from('0123456789', (digit) => `${digit}*`)

/** Alternatives of a single word become one set, so that `(a|b) (c|d)` stays one sequence instead of four. */
function mergeWords(alternatives: PhraseElement[][]): PhraseElement[][] {
  const words: string[] = []
  const rest: PhraseElement[][] = []
  for (const sequence of alternatives) {
    const [only] = sequence
    if (sequence.length === 1 && only && Array.isArray(only)) words.push(...(only as readonly string[]))
    else rest.push(sequence)
  }
  return words.length > 0 ? [[words], ...rest] : rest
}
