/**
 * Finds which of several lists has a word in a text, in one pass. The words are of three characters or more.
 *
 * @example new WordFinder([['adwords'], ['netscape', 'navigator'], undefined]).find('our navigator') // [false, true, true]
 */
export class WordFinder {
  readonly #count: number
  /** A list without words is found in every text. */
  readonly #always: readonly number[]
  /** All words; the first is none. */
  readonly #words: string[] = ['']
  /** By word its list, how many of its characters are before the three that it is known by, and its first character. */
  readonly #lists: number[] = [0]
  readonly #before: number[] = [0]
  readonly #initials: number[] = [0]
  /** By word the next one that is known by the same three characters, or 0. */
  readonly #next: number[] = [0]
  /** By a hash of three characters the first word that is known by them, or 0. */
  readonly #byKey = new Uint16Array(hashes)
  /** A bit for each hash that a word has: small enough to be looked at for every character. */
  readonly #keys = new Int32Array(hashes / 32)

  constructor(lists: readonly (readonly string[] | undefined)[]) {
    this.#count = lists.length
    this.#always = lists.flatMap((words, list) => (words ? [] : list))
    lists.forEach((words, list) => {
      for (const word of words ?? []) this.#add(word, list)
    })
  }

  #add(word: string, list: number): void {
    const before = rarestKey(word)
    const key = keyAt(word, before)
    this.#lists.push(list)
    this.#before.push(before)
    this.#initials.push(word.charCodeAt(0))
    this.#next.push(this.#byKey[key] ?? 0)
    this.#byKey[key] = this.#words.push(word) - 1
    this.#keys[key >>> 5] = (this.#keys[key >>> 5] ?? 0) | (1 << (key & 31))
  }

  find(text: string): readonly boolean[] {
    const found = new Array<boolean>(this.#count).fill(false)
    for (const list of this.#always) found[list] = true
    const keys = this.#keys
    let first = text.charCodeAt(0)
    let second = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at)
      const key = keyOf(first, second, third)
      if ((((keys[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1) this.#look(key, at - 2, text, found)
      first = second
      second = third
    }
    return found
  }

  #look(key: number, at: number, text: string, found: boolean[]): void {
    for (let word = this.#byKey[key] ?? 0; word !== 0; word = this.#next[word] ?? 0) {
      const start = at - (this.#before[word] ?? 0)
      // Comparing a character is quicker, and enough for most.
      if (text.charCodeAt(start) !== this.#initials[word]) continue
      const list = this.#lists[word] ?? 0
      if (found[list] !== true && text.startsWith(this.#words[word] ?? '', start)) found[list] = true
    }
  }
}

const hashes = 1 << 14

function keyOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (hashes - 1)
}

function keyAt(word: string, at: number): number {
  return keyOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2))
}

/** Letters of most languages that are written in Latin ones, the most frequent first. */
const frequent = 'eaitnsorldcumphgvfbyw'

/** The place of the three characters of a word that texts have most rarely, as far as letters show it. */
function rarestKey(word: string): number {
  const rarity = (at: number): number => {
    const rank = frequent.indexOf(word.charAt(at))
    return rank === -1 ? frequent.length : rank
  }
  const rarityFrom = (at: number): number => rarity(at) + rarity(at + 1) + rarity(at + 2)
  let best = 0
  for (let at = 1; at + 2 < word.length; at++) if (rarityFrom(at) > rarityFrom(best)) best = at
  return best
}
