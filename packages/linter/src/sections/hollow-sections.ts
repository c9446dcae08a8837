import type {Disclosure} from '@policy-gen/schema'
import {languageAtHand} from '../languages/loading.js'
import type {PassageReading, Reading} from '../reading/reading.js'
import {weighedOf} from '../reading/weighed.js'

/** A heading that announces something that isn't below it. */
export interface HollowSection {
  readonly title: PassageReading
  /** What it announces. */
  readonly kind: Disclosure
  /** What the text below is about instead; `undefined` if there is no text. */
  readonly instead: Disclosure | undefined
}

/**
 * The sections without what their headings announce: empty ones, and those with a text about something else.
 */
export function hollowSections(reading: Reading): HollowSection[] {
  return reading.passages.flatMap((title, number): HollowSection[] => {
    const kind = kindOf(title)
    if (kind === undefined) return []
    if (isLeftEmpty(number, kind, reading)) return [{title, kind, instead: undefined}]
    const instead = subjects.has(kind) ? otherSubject(number, kind, reading) : undefined
    return instead === undefined ? [] : [{title, kind, instead}]
  })
}

/** The single disclosure that a real heading announces. */
function kindOf({passage: {heading}, announces}: PassageReading): Disclosure | undefined {
  const [kind, ...others] = new Set(announces.map(({name}) => name))
  return heading && heading.level <= 6 && others.length === 0 ? kind : undefined
}

/**
 * No text up to a heading about something else, or up to the end. A heading that announces the same, or
 * nothing known, may be the first of a part; several empty ones in a row are a table of contents.
 */
function isLeftEmpty(number: number, kind: Disclosure, {passages}: Reading): boolean {
  const [before, title, next] = [passages[number - 1], passages[number], passages[number + 1]]
  if (title?.empty !== true || groups.has(kind) || before?.empty === true || next?.empty === true)
    return false
  if (next === undefined) return true
  const others = new Set(next.announces.map(({name}) => name))
  return others.size > 0 && !others.has(kind)
}

/** Headings such as “Partners” or “What we collect” may be over those of their parts, without a text of their own. */
const groups: ReadonlySet<Disclosure> = new Set([
  'collection',
  'sources',
  'purposes',
  'legal-basis',
  'sharing',
  'choices',
  'controller'
] satisfies Disclosure[])

/**
 * Subjects with words of their own, which a text about them can't avoid. “Storage”, for one, may mean
 * security.
 */
const subjects: ReadonlySet<Disclosure> = new Set([
  'sale',
  'transfers',
  'children',
  'automated-decisions'
] satisfies Disclosure[])

/** What the text of a section is about, if it shows no sign of what its heading announces and repeats none of its words. */
function otherSubject(number: number, kind: Disclosure, reading: Reading): Disclosure | undefined {
  const title = reading.passages[number]
  if (!title) return undefined
  const below = sectionBelow(number, reading)
  const text = below.filter(({passage, contents}) => !passage.heading && !contents)
  if (lengthOf(text) < shortest || below.some((passage) => showsSignOf(kind, passage))) return undefined
  const own = subjectWordsOf(title, reading)
  if (below.some((passage) => wordsOf(passage, reading).some((word) => own.has(beginningOf(word)))))
    return undefined
  const weighed = weighedOf(reading)
  const likely = text.flatMap(({number}) => weighed[number]?.disclosures ?? [])
  if (own.size === 0 || likely.some(({name}) => name === kind)) return undefined
  return likely.filter(({confidence}) => confidence > sure).sort((a, b) => b.confidence - a.confidence)[0]
    ?.name
}

/** Fewer words may just refer to another place. */
const shortest = 30
const sure = 0.6

function sectionBelow(number: number, {passages}: Reading): PassageReading[] {
  const level = passages[number]?.passage.heading?.level ?? 0
  const end = passages.findIndex(
    ({passage: {heading}}, at) => at > number && heading !== undefined && heading.level <= level
  )
  return passages.slice(number + 1, end === -1 ? passages.length : end)
}

function lengthOf(passages: readonly PassageReading[]): number {
  return passages.reduce((sum, {firstWord, endWord}) => sum + endWord - firstWord, 0)
}

function showsSignOf(kind: Disclosure, {cues, labels, announces, mentions}: PassageReading): boolean {
  return (
    mentions.length > 0 ||
    cues.some(({name}) => name.disclosure === kind) ||
    [...labels, ...announces].some(({name}) => name === kind)
  )
}

/**
 * The stems of the words in a heading that name its subject: not `your` and `privacy`, which are everywhere.
 */
function subjectWordsOf(title: PassageReading, reading: Reading): Set<string> {
  const {frequentWords} = languageAtHand(reading.language)
  return new Set(
    wordsOf(title, reading)
      .filter((word) => word.length >= 4 && !frequentWords.includes(word))
      .map(beginningOf)
  )
}

function wordsOf({firstWord, endWord}: PassageReading, {words}: Reading): string[] {
  return Array.from({length: endWord - firstWord}, (_, at) => words.textAt(firstWord + at))
}

/** `child` of `children’s` */
function beginningOf(word: string): string {
  return word.slice(0, 5)
}
