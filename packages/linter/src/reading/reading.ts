import type {Disclosure} from '@policy-gen/schema'
import type {KnownCue, Knowledge} from '../languages/knowledge.js'
import {passagesOf, type Passage} from './passages.js'
import type {PhraseMatch} from '../phrases/phrase-index.js'
import {isContents, runInHeadings} from './run-in-headings.js'
import {wordsOf, type Word} from '../text/words.js'

/** A passage with what was found in it and what stands above it. */
export interface PassageReading {
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly cues: readonly PhraseMatch<KnownCue>[]
  /** Wording that points elsewhere, see `mentions`. */
  readonly mentions: readonly PhraseMatch<'mention'>[]
  /** What the passage announces, if it is a heading. */
  readonly announces: readonly HeadingMatch[]
  /** What its run-in headings announce: `Retention: two years`, `**Cookies.** We use …` */
  readonly labels: readonly HeadingMatch[]
  /** Whether it is a table of contents, which says nothing itself. */
  readonly contents: boolean
  /** The headings that the passage stands under, the nearest first. */
  readonly under: readonly PassageReading[]
  /** The sentence that introduces the list which the passage belongs to: `You have the right:` */
  readonly leadIn: PassageReading | undefined
}

type HeadingMatch = PhraseMatch<Disclosure>

/** Reads a document passage by passage. */
export function readPassages(markdown: string, knowledge: Knowledge): PassageReading[] {
  const readings: PassageReading[] = []
  let open: PassageReading[] = []
  for (const passage of passagesOf(markdown)) {
    const words = wordsOf(markdown, passage.start, passage.end)
    const level = passage.heading?.level
    if (level !== undefined) open = open.filter(({passage: {heading}}) => (heading?.level ?? 0) < level)
    const mentions = knowledge.mentions.find(words)
    const reading: PassageReading = {
      passage,
      words,
      cues: knowledge.cues.find(words).filter((cue) => !mentions.some((mention) => isInside(cue, mention))),
      mentions,
      announces: passage.heading ? knowledge.headings.find(words) : [],
      labels: passage.heading ? [] : runInHeadings(passage.parts, words, markdown, knowledge.headings),
      contents: !passage.heading && isContents(markdown.slice(passage.start, passage.end)),
      under: open,
      leadIn: leadInOf(passage, readings, markdown)
    }
    readings.push(reading)
    if (passage.heading) open = [reading, ...open]
  }
  return readings
}

function isInside(inner: PhraseMatch<unknown>, outer: PhraseMatch<unknown>): boolean {
  return inner.first >= outer.first && inner.last <= outer.last
}

/**
 * The passage before, if it ends in a colon; the lead-in of the item before, if this is one more item.
 *
 *     You have the right:
 *
 *     *   to access your data
 *
 *     *   to have it corrected
 */
function leadInOf(
  passage: Passage,
  before: readonly PassageReading[],
  markdown: string
): PassageReading | undefined {
  const previous = before.at(-1)
  if (!previous || passage.heading || previous.passage.heading) return undefined
  if (endsInColon(previous.passage, markdown)) {
    return previous.passage.parts.length === 1 || !isItem(passage) ? previous : (previous.leadIn ?? previous)
  }
  return isItem(previous.passage) === isItem(passage) &&
    (isItem(passage) || endsOpen(previous.passage, markdown))
    ? previous.leadIn
    : undefined
}

function isItem({parts}: Passage): boolean {
  return parts[0]?.kind === 'item' || parts[0]?.kind === 'row'
}

/** `to provide our services;` is followed by one more item, even without a bullet. */
function endsOpen({start, end}: Passage, markdown: string): boolean {
  return /(?:[;,]|\b(?:and|or|und|oder|et|ou))[\s*_\\]*$/.test(markdown.slice(Math.max(start, end - 12), end))
}

function endsInColon({start, end}: Passage, markdown: string): boolean {
  return /:[\s*_\\]*$/.test(markdown.slice(Math.max(start, end - 12), end))
}
