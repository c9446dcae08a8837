import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {detectLanguage} from '../reading/detect-language.js'
import {knowledgeOf, type KnownCue, type ReadingLanguage} from '../languages/knowledge.js'
import {isNegated} from '../reading/negation.js'
import type {PassagePart} from '../reading/passages.js'
import {readPassages, type PassageReading} from '../reading/reading.js'
import type {PhraseMatch} from '../phrases/phrase-index.js'
import {weightsOf} from '../reading/models.js'
import {weighPassages, type WeighedDisclosure} from '../reading/weigh.js'

/** The very words that led to a disclosure, with their UTF-16 offsets. */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A disclosure that a passage makes. */
export interface RecognisedDisclosure {
  /** One of the 18 disclosures, or a finer item such as `rights.access`. */
  readonly disclosure: Disclosure | DisclosureItem
  /** UTF-16 offsets of the passage; within a list or table, of the items or rows that make it. */
  readonly start: number
  readonly end: number
  /** Line numbers from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  /** From 0 to 1: how sure the reading is. Only what is more likely than not is reported. */
  readonly confidence: number
  /** Whether it tells that something is not so: `We do not sell your data`. */
  readonly negated: boolean
  /** Whether the passage is a heading, which announces the disclosure rather than makes it. */
  readonly heading: boolean
  /** In the order of the text. May stand in the heading or lead-in above the passage. */
  readonly evidence: readonly Evidence[]
}

/** How to read. */
export interface ReadingOptions {
  /** A language tag such as `en` or `de-AT`. Without one, the language is told from the text. */
  readonly language?: string
}

/**
 * Which disclosures does this text make, and where?
 *
 * @example
 * recogniseDisclosures('We will never sell your personal information.')
 * // [{disclosure: 'sale', negated: true, evidence: [{text: 'never sell', …}], …}, …]
 */
export function recogniseDisclosures(markdown: string, options: ReadingOptions = {}): RecognisedDisclosure[] {
  const language = readingLanguage(markdown, options)
  const readings = readPassages(markdown, knowledgeOf(language))
  const weighed = weighPassages(readings, weightsOf(language))
  return readings.flatMap((reading, number) =>
    recogniseIn(reading, weighed[number] ?? [], language, markdown)
  )
}

/** The language to read in: the given one if it is known, else what the text looks like. */
export function readingLanguage(markdown: string, {language}: ReadingOptions): ReadingLanguage {
  const primary = language?.toLowerCase().split('-')[0]
  return primary === 'en' || primary === 'de' || primary === 'fr' ? primary : detectLanguage(markdown)
}

function recogniseIn(
  reading: PassageReading,
  weighed: readonly WeighedDisclosure[],
  language: ReadingLanguage,
  markdown: string
): RecognisedDisclosure[] {
  const {negations} = knowledgeOf(language)
  const recognised: RecognisedDisclosure[] = []
  for (const {disclosure, confidence} of weighed) {
    const own = reading.cues.filter(({name}) => name.disclosure === disclosure)
    const strong = own.filter(({name}) => name.weight !== 'weak')
    recognised.push({
      disclosure,
      ...placeOf(reading, own),
      confidence,
      negated: (strong.length > 0 ? strong : own).some((cue) => isNegated(reading.words, cue, negations)),
      heading: reading.passage.heading !== undefined,
      evidence: evidenceOf(reading, own, disclosure, markdown)
    })
    for (const item of itemsOf(own)) {
      const making = own.filter(({name}) => name.items.includes(item))
      recognised.push({
        disclosure: item,
        ...placeOf(reading, making),
        confidence,
        negated: making.some((cue) => isNegated(reading.words, cue, negations)),
        heading: reading.passage.heading !== undefined,
        evidence: quote(reading, making, markdown)
      })
    }
  }
  return recognised
}

function itemsOf(cues: readonly PhraseMatch<KnownCue>[]): Set<DisclosureItem> {
  return new Set(cues.flatMap(({name}) => name.items))
}

/** From the first to the last item or row that holds a cue; the whole passage if none does. */
function placeOf(
  {passage, words}: PassageReading,
  cues: readonly PhraseMatch<KnownCue>[]
): Omit<PassagePart, 'kind'> {
  const holds = ({start, end}: PassagePart): boolean =>
    cues.some(({first}) => start <= (words[first]?.start ?? -1) && (words[first]?.start ?? end) < end)
  const parts = passage.parts.filter(holds)
  const {start, startLine} = parts[0] ?? passage
  const {end, endLine} = parts.at(-1) ?? passage
  return {start, end, startLine, endLine}
}

function evidenceOf(
  reading: PassageReading,
  own: readonly PhraseMatch<KnownCue>[],
  disclosure: Disclosure,
  markdown: string
): Evidence[] {
  if (own.length > 0) return quote(reading, own, markdown)
  const labels = reading.labels.filter(({name}) => name === disclosure)
  if (labels.length > 0) return quote(reading, labels, markdown)
  const announced = [reading, ...reading.under].find(({announces}) =>
    announces.some(({name}) => name === disclosure)
  )
  if (announced)
    return quote(
      announced,
      announced.announces.filter(({name}) => name === disclosure),
      markdown
    )
  const {leadIn} = reading
  return leadIn
    ? quote(
        leadIn,
        leadIn.cues.filter(({name}) => name.disclosure === disclosure),
        markdown
      )
    : []
}

/** The words of the matches; matches that overlap are quoted as one. */
function quote(
  {words}: PassageReading,
  matches: readonly PhraseMatch<unknown>[],
  markdown: string
): Evidence[] {
  const quotes: {start: number; end: number}[] = []
  for (const {first, last} of matches) {
    const start = words[first]?.start ?? 0
    const end = words[last]?.end ?? start
    const previous = quotes.at(-1)
    if (previous && start < previous.end) previous.end = Math.max(previous.end, end)
    else quotes.push({start, end})
  }
  return quotes.map(({start, end}) => ({start, end, text: markdown.slice(start, end)}))
}
