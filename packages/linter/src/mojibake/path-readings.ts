import {isSpaceOfNextWord} from './collapsed-spaces.js'
import {restoreLostByte} from './lost-bytes.js'
import {type State, stateAfter, stateBefore, surpriseFrom, traitsOf} from './plausibility.js'
import type {PossibleReading} from './possible-readings.js'
import type {Reading, ReadingMode} from './reading-modes.js'

/** A character that a path reads back. */
export interface Taken {
  start: number
  end: number
  mode: ReadingMode
  reading: PossibleReading
  /** The state of the path before the character, and after it. */
  before: State
  after: State
}

/**
 * Adds a character to the readings that follow it in the text, which are in reverse order. Adjacent characters in the same
 * mode become one reading, since a ruined text has millions of them.
 */
export function prepend(
  readings: Reading[],
  {start, end, mode, reading: {sequence, character}, before, after}: Taken,
  text: string,
  next: number,
  confirmed: readonly boolean[]
): void {
  const {surrogates} = sequence
  const lostByte = sequence.lostByte !== undefined
  const replacement = lostByte
    ? restoreLostByte(text, start, before, next, confirmed)
    : sequence.codePoint === graveA && isSpaceOfNextWord(text, start, end)
      ? `${character} `
      : character
  const gain = surpriseOfText(text, start, end) - surpriseFrom(before, after)
  const following = readings.at(-1)
  if (following?.start !== end || following.mode !== mode || !isAsKnown(following, replacement)) {
    readings.push({start, end, mode, replacement, lostByte, surrogates, gain})
    return
  }
  following.start = start
  if (replacement !== undefined) following.replacement = replacement + (following.replacement ?? '')
  following.lostByte ||= lostByte
  following.surrogates ||= surrogates
  following.gain += gain
}

const graveA = 0xe0

/** Characters that can't be restored are kept apart, so that those around them can be fixed. */
const isAsKnown = (reading: Reading, replacement: string | undefined): boolean =>
  (reading.replacement === undefined) === (replacement === undefined)

function surpriseOfText(text: string, start: number, end: number): number {
  let state = stateBefore(text, start)
  let sum = 0
  for (let position = start; position < end; position += 1) {
    const codePoint = text.codePointAt(position) ?? 0
    if (codePoint > 0xffff) position += 1
    const traits = traitsOf(codePoint)
    sum += surpriseFrom(state, traits)
    state = stateAfter(state, traits)
  }
  return sum
}
