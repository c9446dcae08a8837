/**
 * Numbers for words. A word of a text is looked up by its characters, so that none is cut out of the text to
 * learn which one it is.
 */
export class Lexicon {
  readonly #texts: string[] = []
  /** Open addressing: the number of a word plus one at the place that its hash says, or behind it. */
  #places = new Int32Array(1 << 13)
  #hashes = new Int32Array(1 << 12)

  /** How many words it knows; their numbers are smaller. */
  get size(): number {
    return this.#texts.length
  }

  textOf(number: number): string {
    return this.#texts[number] ?? ''
  }

  /** The number of the word that is in the first `length` places of `letters`. */
  numberOf(letters: Uint16Array, length: number): number {
    const hash = hashOf(letters, length)
    const place = this.#placeOf(letters, length, hash)
    const number = (this.#places[place] ?? 0) - 1
    return number === -1 ? this.#add(letters, length, hash, place) : number
  }

  /** The place of a word, or the empty one where it belongs. */
  #placeOf(letters: Uint16Array, length: number, hash: number): number {
    const mask = this.#places.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] ?? 0) - 1
      if (number === -1) return place
      if (this.#hashes[number] === hash && isSame(this.#texts[number] ?? '', letters, length)) return place
    }
  }

  #add(letters: Uint16Array, length: number, hash: number, place: number): number {
    const number = this.#texts.length
    this.#texts.push(String.fromCharCode(...letters.subarray(0, length)))
    if (number >= this.#hashes.length) this.#grow()
    this.#hashes[number] = hash
    if (this.#places.length < 2 * this.#hashes.length) this.#spread(2 * this.#hashes.length)
    else this.#places[place] = number + 1
    return number
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length)
    hashes.set(this.#hashes)
    this.#hashes = hashes
  }

  #spread(size: number): void {
    this.#places = new Int32Array(size)
    for (let number = 0; number < this.#texts.length; number++) {
      let place = (this.#hashes[number] ?? 0) & (size - 1)
      while (this.#places[place] !== 0) place = (place + 1) & (size - 1)
      this.#places[place] = number + 1
    }
  }
}

function hashOf(letters: Uint16Array, length: number): number {
  let hash = 0
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + (letters[at] ?? 0)) | 0
  return hash ^ (hash >>> 15)
}

function isSame(text: string, letters: Uint16Array, length: number): boolean {
  if (text.length !== length) return false
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== letters[at]) return false
  return true
}

/** More distinct words than any one document holds; with more, the next document begins a lexicon of its own. */
const fullAt = 60_000

let shared = new Lexicon()

/** The lexicon that documents share, as long as it isn't full. */
export function sharedLexicon(): Lexicon {
  if (shared.size > fullAt) shared = new Lexicon()
  return shared
}
