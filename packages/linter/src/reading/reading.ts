import type {Disclosure} from '@policy-gen/schema'
import {knowledgeOf, type Knowledge} from '../languages/knowledge.js'
import type {KnownCue} from '../languages/known-cue.js'
import type {ReadingLanguage} from '../languages/loading.js'
import type {Matches, PhraseMatch} from '../phrases/phrase-book.js'
import {bisect} from '../text/bisect.js'
import {linesOf, type Lines} from '../text/lines.js'
import {Words} from '../text/words.js'
import {leadInOf} from './lead-in.js'
import {passagesOf, type Passage} from './passages.js'
import {isContents, runInHeadings} from './run-in-headings.js'

/** A document, read once. Every question about its prose is answered from this. */
export interface Reading {
  readonly text: string
  readonly language: ReadingLanguage
  readonly lines: Lines
  readonly words: Words
  readonly passages: readonly PassageReading[]
  /** The words of `not only` and the like, which don't negate anything. */
  readonly affirming: ReadonlySet<number>
}

/** A passage with what was found in it and what is above it. Words are given as places among those of the document. */
export interface PassageReading {
  /** Its place among the passages. */
  readonly number: number
  readonly passage: Passage
  /** Its first word, and the first one after it. */
  readonly firstWord: number
  readonly endWord: number
  readonly cues: readonly PhraseMatch<KnownCue>[]
  /** Wording that points elsewhere, see `mentions`. */
  readonly mentions: readonly PhraseMatch<'mention'>[]
  /** What the passage announces, if it is a heading. */
  readonly announces: readonly PhraseMatch<Disclosure>[]
  /** What its run-in headings announce: `Retention: two years`, `**Cookies.** We use …` */
  readonly labels: readonly PhraseMatch<Disclosure>[]
  /** Whether it is a table of contents, which says nothing itself. */
  readonly contents: boolean
  /** Whether it is a heading without any text below it that could make the disclosures it announces. */
  readonly empty: boolean
  /** The headings that the passage is under, the nearest first. */
  readonly under: readonly PassageReading[]
  /** The sentence that introduces the list that the passage belongs to: `You have the right:` */
  readonly leadIn: PassageReading | undefined
}

/** Reads a document: its passages, its words, and all known phrases of the language. */
export function read(text: string, language: ReadingLanguage): Reading {
  const knowledge = knowledgeOf(language)
  const lines = linesOf(text)
  const words = new Words(text)
  const passages = passagesOf(text, lines)
  const endWords = Int32Array.from(passages, ({start, end}) => {
    words.read(start, end)
    return words.count
  })
  const matches = knowledge.book.find(words)
  return {
    text,
    language,
    lines,
    words,
    passages: readPassages(passages, endWords, text, words, matches, knowledge),
    affirming: wordsOf(matches.of(knowledge.affirmations))
  }
}

function readPassages(
  passages: readonly Passage[],
  endWords: Int32Array,
  text: string,
  words: Words,
  matches: Matches,
  knowledge: Knowledge
): PassageReading[] {
  const cuesIn = byPlace(matches.of(knowledge.cues))
  const mentionsIn = byPlace(matches.of(knowledge.mentions))
  const headingsIn = byPlace(matches.of(knowledge.headings))
  const readings: PassageReading[] = []
  const open = new OpenHeadings()
  let firstWord = 0
  for (const [number, passage] of passages.entries()) {
    const endWord = endWords[number] ?? firstWord
    if (passage.heading) open.closeFor(passage.heading.level)
    const mentions = mentionsIn(endWord)
    const headings = headingsIn(endWord)
    const reading: PassageReading = {
      number,
      passage,
      firstWord,
      endWord,
      cues: outside(mentions, cuesIn(endWord)),
      mentions,
      announces: passage.heading ? headings : none,
      labels: passage.heading
        ? none
        : runInHeadings(passage.parts, firstWord, endWord, words, text, headings),
      contents: !passage.heading && isContents(text.slice(passage.start, passage.end)),
      empty: passage.heading !== undefined && isEmptyHeading(number, passages, text),
      under: open.all,
      leadIn: leadInOf(passage, readings.at(-1), text)
    }
    readings.push(reading)
    if (passage.heading) open.add(reading)
    firstWord = endWord
  }
  return readings
}

/** The headings above the text that follows. */
class OpenHeadings {
  /** For each heading, itself and those above it. */
  readonly #lists: (readonly PassageReading[])[] = []
  /** The last heading, which gets a list as soon as a passage is under it. */
  #last: PassageReading | undefined

  /** All open headings, the nearest first. */
  get all(): readonly PassageReading[] {
    if (this.#last) this.#lists.push([this.#last, ...this.#last.under])
    this.#last = undefined
    return this.#lists.at(-1) ?? none
  }

  add(heading: PassageReading): void {
    this.#last = heading
  }

  /** Closes the headings that a heading of this level ends: those of the same level and of lower ones. */
  closeFor(level: number): void {
    if (this.#last && levelOf(this.#last) < level) return
    this.#last = undefined
    while (levelOf(this.#lists.at(-1)?.[0]) >= level) this.#lists.pop()
  }
}

function levelOf(heading: PassageReading | undefined): number {
  return heading?.passage.heading?.level ?? 0
}

/**
 * Whether no text follows a heading before the next one of its level or a higher one. A heading that is a sentence, or that
 * contains an address, a link or a date (`Last updated: 3 May 2026`), says something itself.
 */
function isEmptyHeading(index: number, passages: readonly Passage[], text: string): boolean {
  const own = passages[index]
  if (own?.heading === undefined || saysSomething.test(text.slice(own.start, own.end))) return false
  for (let next = index + 1; next < passages.length; next++) {
    const passage = passages[next]
    if (passage?.heading === undefined) return false
    if (passage.heading.level <= own.heading.level) return true
  }
  return true
}

const saysSomething = /[.!?@]|\]\(|<a\s|(?:19|20)\d\d/

function wordsOf(matches: readonly PhraseMatch<unknown>[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const {first, last} of matches) for (let at = first; at <= last; at++) places.add(at)
  return places
}

/** Returns a function that takes the next matches off a list, up to a given word. */
function byPlace<Name>(
  matches: readonly PhraseMatch<Name>[]
): (before: number) => readonly PhraseMatch<Name>[] {
  let next = 0
  return (before) => {
    const from = next
    while ((matches[next]?.first ?? before) < before) next++
    return next === from ? none : matches.slice(from, next)
  }
}

/** Most passages have no match: they share this list. */
const none: readonly never[] = []

/** The matches that aren't part of a mention. Both lists are in order. */
function outside<Name>(
  mentions: readonly PhraseMatch<'mention'>[],
  matches: readonly PhraseMatch<Name>[]
): readonly PhraseMatch<Name>[] {
  if (mentions.length === 0) return matches
  let next = 0
  let farthest = -1
  return matches.filter(({first, last}) => {
    for (let mention = mentions[next]; mention && mention.first <= first; mention = mentions[++next])
      farthest = Math.max(farthest, mention.last)
    return last > farthest
  })
}

/** Returns the passage that contains an offset: the last one that begins at or before it. */
export function passageAt(offset: number, {passages}: Reading): PassageReading | undefined {
  return passages[bisect(passages.length, (index) => (passages[index]?.passage.start ?? 0) > offset) - 1]
}
