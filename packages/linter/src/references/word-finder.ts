/**
 * Finds which of several lists has a word in a text, in one pass. The words are of three characters or more.
 *
 * @example new WordFinder([['adwords'], ['netscape', 'navigator'], undefined]).find('our navigator') // [false, true, true]
 */
export class WordFinder {
  readonly #count: number
  /** A list without words is found in every text. */
  readonly #always: readonly number[]
  /** By a hash of their first three characters the words that begin so, and the list of each. */
  readonly #byBeginning: (readonly (readonly [word: string, list: number])[] | undefined)[]

  constructor(lists: readonly (readonly string[] | undefined)[]) {
    this.#count = lists.length
    this.#always = lists.flatMap((words, list) => (words ? [] : list))
    const byBeginning = Array.from({length: hashes}, (): [string, number][] => [])
    lists.forEach((words, list) => {
      for (const word of words ?? [])
        byBeginning[hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))]?.push([word, list])
    })
    this.#byBeginning = byBeginning.map((words) => (words.length > 0 ? words : undefined))
  }

  find(text: string): readonly boolean[] {
    const found = Array.from({length: this.#count}, () => false)
    for (const list of this.#always) found[list] = true
    let first = text.charCodeAt(0)
    let second = text.charCodeAt(1)
    for (let at = 0; at + 2 < text.length; at++) {
      const third = text.charCodeAt(at + 2)
      const words = this.#byBeginning[hashOf(first, second, third)]
      if (words)
        for (const [word, list] of words) if (!found[list] && text.startsWith(word, at)) found[list] = true
      first = second
      second = third
    }
    return found
  }
}

const hashes = 4096

function hashOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (hashes - 1)
}
