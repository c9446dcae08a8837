import type {Disclosure} from '@policy-gen/schema'
import type {Knowledge} from '../languages/knowledge.js'
import type {KnownCue} from '../languages/known-cue.js'
import type {Lexicon} from '../text/lexicon.js'
import type {FeatureSet} from './feature-set.js'
import type {PassageReading, Reading} from './reading.js'
import {ofWord} from './word-kinds.js'

/*
 * The features of a passage, by which it is weighed. Each feature is a number and has a name:
 *
 * - `sale/never-sells`: a cue in the passage itself
 * - `sale*2`: two different cues of a disclosure
 * - `title sale`, `title sale/sells`: the passage is a heading that announces it, or contains the cue
 * - `title below sale`: the passage is a heading, and the nearest one above announces it
 * - `under sale`, `above sale`: the nearest heading announces it, or one further up
 * - `label sale`: a run-in heading of the passage or of one of its items announces it
 * - `lead sale/sells`: the sentence before the list has the cue
 * - `word sell`, `title word sell`, `begins to`: a word, a word of a heading, the first word of the passage or an item
 * - `text`, `list`, `title`, `contents`, `short`, `long`, `mention`: its shape
 */

const shapes = [
  'text',
  'list',
  'short',
  'long',
  'mention',
  'contents',
  'title',
  'title of nothing',
  'under nothing',
  'under unknown'
] as const
type Shape = (typeof shapes)[number]

/** How a disclosure can be related to a passage; the last three count its cues. */
const ofDisclosure = ['title', 'title below', 'label', 'under', 'above', 'lead', '*1', '*2', '*3'] as const
const ofCue = ['', 'title', 'lead'] as const

/** The numbers of the features of a language. Those of words come last, three for each word of the lexicon. */
export class FeatureNumbers {
  readonly #columns: ReadonlyMap<Disclosure, number>
  readonly #cues: readonly KnownCue[]
  /** The number of features that aren't about words. */
  readonly #named: number
  #names: readonly string[] | undefined

  constructor({cues: {names}}: Pick<Knowledge, 'cues'>, disclosures: readonly Disclosure[]) {
    this.#columns = new Map(disclosures.map((disclosure, column) => [disclosure, column]))
    this.#cues = names
    this.#named = shapes.length + disclosures.length * ofDisclosure.length + names.length * ofCue.length
  }

  /** The names of all features except those of words, by number. */
  get names(): readonly string[] {
    return (this.#names ??= [
      ...shapes,
      ...[...this.#columns.keys()].flatMap((disclosure) =>
        ofDisclosure.map((kind) => (kind.startsWith('*') ? disclosure + kind : `${kind} ${disclosure}`))
      ),
      ...this.#cues.flatMap(({name}) => ofCue.map((kind) => (kind === '' ? name : `${kind} ${name}`)))
    ])
  }

  ofShape(shape: Shape): number {
    return shapes.indexOf(shape)
  }

  ofDisclosure(kind: (typeof ofDisclosure)[number], disclosure: Disclosure): number {
    const column = this.#columns.get(disclosure) ?? -1
    return shapes.length + column * ofDisclosure.length + ofDisclosure.indexOf(kind)
  }

  ofCue(kind: (typeof ofCue)[number], {number}: KnownCue): number {
    const before = shapes.length + this.#columns.size * ofDisclosure.length
    return before + number * ofCue.length + ofCue.indexOf(kind)
  }

  ofWord(kind: (typeof ofWord)[number], word: number): number {
    return this.#named + word * ofWord.length + ofWord.indexOf(kind)
  }

  nameOf(feature: number, lexicon: Lexicon): string {
    if (feature < this.#named) return this.names[feature] ?? ''
    const place = feature - this.#named
    const kind = place % ofWord.length
    return `${ofWord[kind] ?? ''} ${lexicon.textOf((place - kind) / ofWord.length)}`
  }
}

/** Receives features. */
export type Features = Pick<FeatureSet, 'add' | 'has'>

/** Adds the features of a passage. */
export function addFeatures(
  passage: PassageReading,
  reading: Reading,
  numbers: FeatureNumbers,
  features: Features
): void {
  if (passage.contents) features.add(numbers.ofShape('contents'))
  else if (passage.passage.heading) addTitle(passage, reading, numbers, features)
  else addText(passage, reading, numbers, features)
}

function addTitle(
  {announces, cues, under: [nearest], firstWord, endWord}: PassageReading,
  {words}: Reading,
  numbers: FeatureNumbers,
  features: Features
): void {
  features.add(numbers.ofShape('title'))
  for (const {name} of announces) features.add(numbers.ofDisclosure('title', name))
  if (announces.length === 0) features.add(numbers.ofShape('title of nothing'))
  for (const {name} of cues) features.add(numbers.ofCue('title', name))
  const titleWord = numbers.ofWord('title word', 0)
  for (let place = firstWord; place < endWord; place++)
    features.add(titleWord + ofWord.length * words.numberAt(place))
  for (const {name} of nearest?.announces ?? []) features.add(numbers.ofDisclosure('title below', name))
}

function addText(
  passage: PassageReading,
  {words}: Reading,
  numbers: FeatureNumbers,
  features: Features
): void {
  const {cues, labels, mentions, firstWord, endWord} = passage
  const kind = passage.passage.parts.some(({kind}) => kind !== 'text') ? 'list' : 'text'
  features.add(numbers.ofShape(kind))
  if (endWord - firstWord <= 6) features.add(numbers.ofShape('short'))
  if (endWord - firstWord > 60) features.add(numbers.ofShape('long'))
  if (mentions.length > 0) features.add(numbers.ofShape('mention'))
  for (const {name} of cues) addCue(name, numbers, features)
  // A passage that points elsewhere says nothing itself: neither its cues nor its words count.
  let from = firstWord
  for (const {first, last} of mentions) {
    addWords(from, first, words, numbers, features)
    from = Math.max(from, last + 1)
  }
  addWords(from, endWord, words, numbers, features)
  addOpenings(passage, words, numbers, features)
  for (const {name} of labels) features.add(numbers.ofDisclosure('label', name))
  addContext(passage, numbers, features)
}

function addWords(
  from: number,
  end: number,
  words: Reading['words'],
  numbers: FeatureNumbers,
  features: Features
): void {
  const word = numbers.ofWord('word', 0)
  for (let place = from; place < end; place++) features.add(word + ofWord.length * words.numberAt(place))
}

/** Adds a cue, and the number of cues of its disclosure so far, up to three. */
function addCue(cue: KnownCue, numbers: FeatureNumbers, features: Features): void {
  const number = numbers.ofCue('', cue)
  if (features.has(number)) return
  features.add(number)
  if (cue.weight === 'weak') return
  for (const kind of ['*1', '*2', '*3'] as const) {
    const count = numbers.ofDisclosure(kind, cue.disclosure)
    if (features.has(count)) continue
    features.add(count)
    return
  }
}

/** Adds the first word of the passage and of each of its items: `To improve our site`, `If you have questions`. */
function addOpenings(
  {passage: {parts}, firstWord, endWord}: PassageReading,
  words: Reading['words'],
  numbers: FeatureNumbers,
  features: Features
): void {
  let part = 0
  for (let place = firstWord; place < endWord && part < parts.length; place++) {
    const start = words.startOf(place)
    while (part < parts.length && (parts[part]?.end ?? 0) <= start) part++
    const begin = parts[part]
    if (!begin || start < begin.start || !/^\p{L}{2,}/u.test(words.textAt(place))) continue
    features.add(numbers.ofWord('begins', words.numberAt(place)))
    part++
  }
}

function addContext(
  {under: [nearest, ...further], leadIn}: PassageReading,
  numbers: FeatureNumbers,
  features: Features
): void {
  if (!nearest) features.add(numbers.ofShape('under nothing'))
  else if (nearest.announces.length === 0) features.add(numbers.ofShape('under unknown'))
  for (const {name} of nearest?.announces ?? []) features.add(numbers.ofDisclosure('under', name))
  for (const {announces} of further)
    for (const {name} of announces) features.add(numbers.ofDisclosure('above', name))
  for (const {name} of leadIn?.cues ?? []) {
    features.add(numbers.ofCue('lead', name))
    features.add(numbers.ofDisclosure('lead', name.disclosure))
  }
}
