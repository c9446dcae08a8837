/**
 * Numbers for words. A word of a text is looked up by its characters, so that no string has to be made of it.
 */
export class Lexicon {
  /** The letters of all words, and where those of each begin: in one array, to make comparisons fast. */
  #letters = new Uint16Array(1 << 15)
  #starts = new Int32Array((1 << 12) + 1)
  #size = 0
  /** The words that were requested as text. */
  readonly #texts: string[] = []
  /** Open addressing: the number of a word plus one, at the place of its hash, or after it. */
  #places = new Int32Array(1 << 13)
  #hashes = new Int32Array(1 << 12)

  /** How many words there are; their numbers are smaller. */
  get size(): number {
    return this.#size
  }

  textOf(number: number): string {
    if (!(number >= 0 && number < this.#size)) return ''
    return (this.#texts[number] ??= String.fromCharCode(
      ...this.#letters.subarray(this.#starts[number], this.#starts[number + 1])
    ))
  }

  /**
   * The number of the word in the first `length` places of `letters`. A caller that reads letter by letter
   * may already know the hash.
   */
  numberOf(letters: Uint16Array, length: number, letterHash: number = hashOf(letters, length)): number {
    const hash = letterHash ^ (letterHash >>> 15)
    const place = this.#placeOf(letters, length, hash)
    const number = (this.#places[place] ?? 0) - 1
    return number === -1 ? this.#add(letters, length, hash, place) : number
  }

  /** The place of a word, or the empty one where it belongs. */
  #placeOf(letters: Uint16Array, length: number, hash: number): number {
    const mask = this.#places.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] ?? 0) - 1
      if (number === -1 || (this.#hashes[number] === hash && this.#is(number, letters, length))) return place
    }
  }

  #is(number: number, letters: Uint16Array, length: number): boolean {
    const start = this.#starts[number] ?? 0
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false
    const own = this.#letters
    for (let at = 0; at < length; at++) if (own[start + at] !== letters[at]) return false
    return true
  }

  #add(letters: Uint16Array, length: number, hash: number, place: number): number {
    const number = this.#size++
    if (number >= this.#hashes.length) {
      this.#hashes = longer(this.#hashes, new Int32Array(2 * number))
      this.#starts = longer(this.#starts, new Int32Array(2 * number + 1))
    }
    const start = this.#starts[number] ?? 0
    if (start + length > this.#letters.length)
      this.#letters = longer(this.#letters, new Uint16Array(2 * (start + length)))
    this.#letters.set(letters.subarray(0, length), start)
    this.#starts[number + 1] = start + length
    this.#hashes[number] = hash
    if (this.#places.length < 2 * this.#hashes.length) this.#spread(2 * this.#hashes.length)
    else this.#places[place] = number + 1
    return number
  }

  #spread(size: number): void {
    this.#places = new Int32Array(size)
    for (let number = 0; number < this.#size; number++) {
      let place = (this.#hashes[number] ?? 0) & (size - 1)
      while (this.#places[place] !== 0) place = (place + 1) & (size - 1)
      this.#places[place] = number + 1
    }
  }
}

function hashOf(letters: Uint16Array, length: number): number {
  let hash = 0
  for (let at = 0; at < length; at++) hash = withLetter(hash, letters[at] ?? 0)
  return hash
}

/** The hash of letters, given the hash without the last one; 0 if there is none. */
export function withLetter(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

function longer<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, more: Numbers): Numbers {
  more.set(numbers)
  return more
}

/** More distinct words than any one document has; with more, the next document starts a new lexicon. */
const fullAt = 60_000

let shared = new Lexicon()

/** The lexicon that documents share, as long as it isn't full. */
export function sharedLexicon(): Lexicon {
  if (shared.size > fullAt) shared = new Lexicon()
  return shared
}
