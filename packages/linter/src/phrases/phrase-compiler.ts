import {readPhrase, type PhraseElement} from './phrase.js'
import type {PhraseList, PhraseTable} from './phrase-table.js'
import {WordSets} from './word-sets.js'

/**
 * Makes the table of a phrase book out of phrases.
 *
 * Each is looked for only where its rarest word is: `to` and `your` are on every line, `portability` is not.
 *
 * @example
 * const compiler = new PhraseCompiler()
 * const sale = compiler.add([['sale', 'sell .. data']])
 * new PhraseBook(compiler.table()).find(words).of(sale) // [{name: 'sale', first: 3, last: 5}]
 */
export class PhraseCompiler {
  readonly #sets: WordSets
  readonly #alike: Readonly<Record<string, readonly string[]>>
  readonly #phrases: CompiledPhrase[] = []
  #lists = 0

  /**
   * @param frequent The most frequent words of the language, the most frequent first.
   * @param alike What else is found where a word of a phrase is looked for.
   */
  constructor(frequent: readonly string[] = [], alike: Readonly<Record<string, readonly string[]>> = {}) {
    this.#sets = new WordSets(frequent)
    this.#alike = alike
  }

  /** Adds phrases to those that are looked for. */
  add<Name>(phrases: Iterable<readonly [name: Name, phrase: string]>): PhraseList<Name> {
    const list = this.#lists++
    const numbers = new Map<Name, number>()
    for (const [name, phrase] of phrases) {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      for (const elements of readPhrase(phrase)) {
        const steps = elements.map((element) => this.#sets.step(this.#withAlike(element)))
        this.#phrases.push({list, name: number, steps, ...rarestOf(steps, this.#sets)})
      }
    }
    return {number: list, names: [...numbers.keys()]}
  }

  #withAlike(element: PhraseElement): PhraseElement {
    if ('upTo' in element) return element
    const others = element.flatMap((word) => this.#alike[word] ?? [])
    return others.length > 0 ? [...element, ...others] : element
  }

  table(): PhraseTable {
    const phrases = this.#phrases
    const {words, beginnings, rows, count} = this.#sets
    return {
      words: words.join(' '),
      beginnings: beginnings.join(' '),
      setsEach: held(Uint16Array, rows.map(lengthOf)),
      sets: held(Uint16Array, rows.flat()),
      setCount: count,
      stepsEach: held(Uint8Array, valuesOf('steps').map(lengthOf)),
      steps: held(Int16Array, valuesOf('steps').flat()),
      lists: held(Uint8Array, valuesOf('list')),
      names: held(Uint16Array, valuesOf('name')),
      rarest: held(Uint8Array, valuesOf('rarest')),
      least: held(Uint16Array, valuesOf('least')),
      most: held(Uint16Array, valuesOf('most')),
      side: held(Int8Array, valuesOf('side')),
      second: held(Uint8Array, valuesOf('second'))
    }

    function valuesOf<Key extends keyof CompiledPhrase>(key: Key): CompiledPhrase[Key][] {
      return phrases.map((phrase) => phrase[key])
    }
  }
}

/** A phrase as stored in the table. */
interface CompiledPhrase extends Rarest {
  readonly list: number
  readonly name: number
  readonly steps: readonly number[]
}

/** How a phrase is looked for from its rarest word: see `PhraseTable`. */
type Rarest = Readonly<Record<'rarest' | 'least' | 'most' | 'side' | 'second', number>>

function rarestOf(steps: readonly number[], sets: WordSets): Rarest {
  let [least, most] = [0, 0]
  let best = {rarest: 0, least, most}
  for (const [step, set] of steps.entries()) {
    if (set < 0) {
      most -= set
      continue
    }
    if (sets.frequencyOf(set) < sets.frequencyOf(steps[best.rarest] ?? 0)) best = {rarest: step, least, most}
    least++
    most++
  }
  const others = [...steps.keys()].filter((step) => (steps[step] ?? -1) >= 0 && step !== best.rarest)
  return {
    ...best,
    side: [1, -1].find((side) => (steps[best.rarest + side] ?? -1) >= 0) ?? 0,
    second: others.reduce(
      (a, b) => (sets.frequencyOf(steps[b] ?? 0) < sets.frequencyOf(steps[a] ?? 0) ? b : a),
      others[0] ?? best.rarest
    )
  }
}

function lengthOf({length}: readonly unknown[]): number {
  return length
}

/** The numbers in an array of the given kind. Throws if one of them is too large for it. */
function held<Held extends ArrayLike<number>>(
  kind: {from: (numbers: readonly number[]) => Held},
  numbers: readonly number[]
): Held {
  const array = kind.from(numbers)
  if (numbers.some((number, at) => array[at] !== number)) throw new RangeError('too many phrases for a table')
  return array
}
