import {disclosureOf, type Disclosure, type DisclosureItem} from '@policy-gen/schema/vocabulary'
import {itemsApart} from '../languages/items-apart.js'
import {knowledgeOf} from '../languages/knowledge.js'
import type {KnownCue} from '../languages/known-cue.js'
import type {PhraseMatch} from '../phrases/phrase-book.js'
import {isNegated} from '../reading/negation.js'
import type {PassagePart} from '../reading/passages.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {PassageReading, Reading} from '../reading/reading.js'
import type {WeighedPassage} from '../reading/weigh.js'
import {weighedOf} from '../reading/weighed.js'
import type {Range} from '../text/range.js'
import type {Words} from '../text/words.js'

/** The very words that led to a disclosure, with their UTF-16 offsets. */
export interface Evidence extends Range {
  readonly text: string
}

/** A disclosure that a passage makes. */
export interface MadeDisclosure {
  /** One of the 18 disclosures, or a finer item such as `rights.access`. */
  readonly disclosure: Disclosure | DisclosureItem
  /** UTF-16 offsets of the passage; within a list or table, those of the relevant items or rows. */
  readonly start: number
  readonly end: number
  /** Line numbers from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  /** From 0 to 1: how certain the reading is. Only disclosures that are more likely than not are reported. */
  readonly confidence: number
  /** Whether it says that something is not the case: `We do not sell your data`. */
  readonly negated: boolean
  /** Whether the passage is a heading, which announces the disclosure rather than makes it. */
  readonly heading: boolean
}

/** A disclosure, and the words that show it. */
export interface RecognisedDisclosure extends MadeDisclosure {
  /** In the order of the text. May be in the heading or lead-in above the passage. */
  readonly evidence: readonly Evidence[]
}

/**
 * The disclosures that a text makes, and where.
 *
 * @example
 * recogniseDisclosures('We will never sell your personal information.')
 * // [{disclosure: 'sale', negated: true, evidence: [{text: 'never sell', …}], …}, …]
 */
export function recogniseDisclosures(markdown: string, options: ReadingOptions = {}): RecognisedDisclosure[] {
  const reading = readDocument(markdown, options)
  return everyMade(reading, (made, passage, cues) => ({
    ...made,
    evidence: evidenceOf(passage, cues, disclosureOf(made.disclosure), reading)
  }))
}

/** The disclosures of a document that was read. */
export function disclosuresIn(reading: Reading): MadeDisclosure[] {
  return everyMade(reading, (made) => made)
}

/** The names of everything that a document discloses anywhere, without the places. */
export function namesDisclosed(reading: Reading): Set<Disclosure | DisclosureItem> {
  const weighed = weighedOf(reading)
  const names = new Set<Disclosure | DisclosureItem>()
  for (const passage of reading.passages) {
    const made = weighed[passage.number]
    if (!made || isSilent(passage)) continue
    for (const {name} of made.disclosures) names.add(name)
    for (const {name} of made.items) {
      names.add(name)
      if (implies(name)) names.add(disclosureOf(name))
    }
  }
  return names
}

/** A passage that only names a part of the document, or a part that doesn't exist, discloses nothing. */
export function isSilent({contents, empty}: PassageReading): boolean {
  return contents || empty
}

/** A cue that was found in a passage. */
type FoundCue = PhraseMatch<KnownCue>

/** Every disclosure followed by its items, with the cues for each. */
function everyMade<Found>(
  reading: Reading,
  find: (made: MadeDisclosure, passage: PassageReading, cues: readonly FoundCue[]) => Found
): Found[] {
  const {words} = reading
  const weighed = weighedOf(reading)
  const found: Found[] = []
  for (const passage of reading.passages) {
    const made = weighed[passage.number]
    if (!made || (made.disclosures.length === 0 && made.items.length === 0) || isSilent(passage)) continue
    for (const [disclosure, names] of byDisclosure(made)) {
      const ofDisclosure = passage.cues.filter((cue) => cue.name.disclosure === disclosure)
      const strong = ofDisclosure.filter((cue) => cue.name.weight !== 'weak')
      for (const [name, sure] of names) {
        const ofItem = name === disclosure ? [] : passage.cues.filter((cue) => isOf(name, cue))
        const own = ofItem.length > 0 ? ofItem : ofDisclosure
        const telling = ofItem.length > 0 || strong.length === 0 ? own : strong
        const place = placeOf(passage, own, words)
        const negated = isDenied(disclosure, telling, reading)
        const heading = passage.passage.heading !== undefined
        found.push(find({disclosure: name, ...place, confidence: sure, negated, heading}, passage, own))
      }
    }
  }
  return found
}

function isOf(name: Disclosure | DisclosureItem, {name: {items}}: FoundCue): boolean {
  return items.some((item) => item === name)
}

/**
 * Whether each sentence begins with a denial, which applies to the rest of the sentence: `We never sell your
 * data or let others …`. For things that hardly anybody admits to, one denial is enough.
 */
function isDenied(disclosure: Disclosure, cues: readonly FoundCue[], reading: Reading): boolean {
  const {words, language} = reading
  const {negations} = knowledgeOf(language)
  const isNo = (cue: FoundCue): boolean => isNegated(reading, cue, negations)
  if (mostlyDenied.has(disclosure)) return cues.some(isNo)
  const first = cues.filter(
    (cue, at) => words.sentenceAt(cue.first) !== words.sentenceAt(cues[at - 1]?.first ?? -1)
  )
  return first.length > 0 && first.every(isNo)
}

const mostlyDenied: ReadonlySet<Disclosure> = new Set(['automated-decisions', 'sale'])

/**
 * What a passage discloses, each disclosure before its items. An item that is likelier than its disclosure
 * implies it, unless it can occur on its own.
 */
function byDisclosure({disclosures, items}: WeighedPassage): ReadonlyMap<Disclosure, readonly Made[]> {
  const found = new Map<Disclosure, Made[]>()
  for (const {name, confidence} of disclosures) found.set(name, [[name, confidence]])
  for (const {name, confidence} of items) {
    const disclosure = disclosureOf(name)
    const known = found.get(disclosure) ?? []
    if (known[0]?.[0] !== disclosure && implies(name)) known.unshift([disclosure, confidence])
    known.push([name, confidence])
    found.set(disclosure, known)
  }
  return found
}

/** Whether an item is part of its disclosure, as nearly all are. */
function implies(item: DisclosureItem): boolean {
  return !itemsApart.has(item)
}

type Made = readonly [name: Disclosure | DisclosureItem, confidence: number]

/** From the first to the last item or row with a cue; the whole passage if none has one. */
function placeOf(
  {passage}: PassageReading,
  cues: readonly FoundCue[],
  words: Words
): Omit<PassagePart, 'kind'> {
  const [first, last] = [cues[0], cues.at(-1)]
  const partAt = (match: PhraseMatch<unknown>): PassagePart | undefined =>
    passage.parts.findLast(({start}) => start <= words.startOf(match.first))
  const {start, startLine} = (first && partAt(first)) ?? passage
  const {end, endLine} = (last && partAt(last)) ?? passage
  return {start, end, startLine, endLine}
}

function evidenceOf(
  passage: PassageReading,
  own: readonly FoundCue[],
  disclosure: Disclosure,
  {words, text}: Reading
): Evidence[] {
  if (own.length > 0) return quote(own, words, text)
  const labels = passage.labels.filter(({name}) => name === disclosure)
  if (labels.length > 0) return quote(labels, words, text)
  const announced = [passage, ...passage.under]
    .map(({announces}) => announces.filter(({name}) => name === disclosure))
    .find((matches) => matches.length > 0)
  if (announced) return quote(announced, words, text)
  const ofLeadIn = passage.leadIn?.cues.filter(({name}) => name.disclosure === disclosure) ?? []
  return quote(ofLeadIn, words, text)
}

/** The words of the matches; matches that overlap are quoted as one. */
function quote(matches: readonly PhraseMatch<unknown>[], words: Words, text: string): Evidence[] {
  const quotes: {start: number; end: number}[] = []
  for (const match of matches) {
    const [start, end] = [words.startOf(match.first), words.endOf(match.last)]
    const previous = quotes.at(-1)
    if (previous && start < previous.end) previous.end = Math.max(previous.end, end)
    else quotes.push({start, end})
  }
  return quotes.map(({start, end}) => ({start, end, text: text.slice(start, end)}))
}
