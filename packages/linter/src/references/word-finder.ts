import {isSpace, kindOf, lowerCase} from '../text/characters.js'

/**
 * Finds which of several lists have a word in a text, in one pass. Words have three characters or more. Case
 * is ignored, and white space of any kind and length is one space.
 *
 * @example new WordFinder([['adwords'], ['netscape', 'navigator'], undefined]).find('our navigator') // [false, true, true]
 */
export class WordFinder {
  readonly #count: number
  /** A list without words is found in every text. */
  readonly #always: readonly number[]
  /** All words, folded; the first is none. */
  readonly #words: Uint16Array[] = [new Uint16Array()]
  /** By word: its list, and how many of its characters are before the three that identify it. */
  readonly #lists: number[] = [0]
  readonly #before: number[] = [0]
  /** By word: the next one that the same three characters identify, or 0. */
  readonly #next: number[] = [0]
  /** By a hash of three characters: the first word that they identify, or 0. */
  readonly #byKey = new Uint16Array(hashes)
  /** A bit for each hash that a word has: small enough to test for every character. */
  readonly #keys = new Int32Array(hashes / 32)

  constructor(lists: readonly (readonly string[] | undefined)[]) {
    this.#count = lists.length
    this.#always = lists.flatMap((words, list) => (words ? [] : list))
    lists.forEach((words, list) => {
      for (const word of words ?? []) this.#add(word, list)
    })
  }

  #add(text: string, list: number): void {
    const word = folded(text).slice()
    const before = rarestKey(word)
    const key = keyAt(word, before)
    this.#lists.push(list)
    this.#before.push(before)
    this.#next.push(this.#byKey[key] ?? 0)
    this.#byKey[key] = this.#words.push(word) - 1
    this.#keys[key >>> 5] = (this.#keys[key >>> 5] ?? 0) | (1 << (key & 31))
  }

  find(text: string): readonly boolean[] {
    const found = new Array<boolean>(this.#count).fill(false)
    for (const list of this.#always) found[list] = true
    const keys = this.#keys
    const codes = folded(text)
    let first = codes[0] ?? 0
    let second = codes[1] ?? 0
    for (let at = 2; at < codes.length; at++) {
      const third = codes[at] ?? 0
      const key = keyOf(first, second, third)
      if ((((keys[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1) this.#look(key, at - 2, codes, found)
      first = second
      second = third
    }
    return found
  }

  #look(key: number, at: number, codes: Uint16Array, found: boolean[]): void {
    for (let number = this.#byKey[key] ?? 0; number !== 0; number = this.#next[number] ?? 0) {
      const word = this.#words[number]
      if (word && isAt(at - (this.#before[number] ?? 0), word, codes)) found[this.#lists[number] ?? 0] = true
    }
  }
}

function isAt(start: number, word: Uint16Array, codes: Uint16Array): boolean {
  for (let at = 0; at < word.length; at++) if (codes[start + at] !== word[at]) return false
  return true
}

/** A text as it is compared: it is valid until the next one is folded. */
function folded(text: string): Uint16Array {
  if (buffer.length < text.length) buffer = new Uint16Array(2 * text.length)
  let length = 0
  let isAfterSpace = false
  for (let at = 0; at < text.length; at++) {
    const code = foldedCode(text.charCodeAt(at))
    if (code !== space) buffer[length++] = code
    else if (!isAfterSpace) buffer[length++] = space
    isAfterSpace = code === space
  }
  return buffer.subarray(0, length)
}

let buffer = new Uint16Array(1 << 14)

/** To a pattern that ignores case, a long s is an s. */
function foldedCode(code: number): number {
  if (code < 0x80) return plainCodes[code] ?? code
  if (code === 0x17f) return 0x73
  return (kindOf(code) & isSpace) !== 0 ? space : lowerCase(code)
}

const space = 0x20

const plainCodes = Uint8Array.from({length: 0x80}, (_, code) =>
  (kindOf(code) & isSpace) !== 0 ? space : lowerCase(code)
)

const hashes = 1 << 14

function keyOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (hashes - 1)
}

function keyAt(word: Uint16Array, at: number): number {
  return keyOf(word[at] ?? 0, word[at + 1] ?? 0, word[at + 2] ?? 0)
}

/** Letters of most languages with Latin script, the most frequent first. */
const frequent = 'eaitnsorldcumphgvfbyw'

/** The place of the rarest three characters of a word, as estimated from the letters. */
function rarestKey(word: Uint16Array): number {
  const rarity = (at: number): number => {
    const rank = frequent.indexOf(String.fromCharCode(word[at] ?? 0))
    return rank === -1 ? frequent.length : rank
  }
  const rarityFrom = (at: number): number => rarity(at) + rarity(at + 1) + rarity(at + 2)
  let best = 0
  for (let at = 1; at + 2 < word.length; at++) if (rarityFrom(at) > rarityFrom(best)) best = at
  return best
}
