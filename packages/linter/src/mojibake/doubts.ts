import type {Edit} from '../text/edits.js'
import {reachOfOrdinals} from './greek-ordinals.js'
import {type Doubt, doubtAt} from './possible-readings.js'
import {prepareSequences} from './utf8-sequences.js'

/** The places of a text that may be mojibake, in order, and their possible readings. */
export interface Doubts {
  readonly places: number[]
  readonly found: Doubt[]
}

/** Finds all doubts of a text in one pass. Every search of the text uses them again. */
export function findDoubts(text: string): Doubts {
  prepareSequences()
  const doubts: Doubts = {places: [], found: []}
  addDoubts(doubts, text, 0, text.length)
  return doubts
}

/** Returns the doubts of a text that sorted edits have made from another one. Only the text near the edits is searched. */
export function doubtsAfter({places, found}: Doubts, edits: readonly Edit[], text: string): Doubts {
  const doubts: Doubts = {places: [], found: []}
  let next = 0
  /** How far places have moved to the right, and how much of the text has been searched. */
  let [shift, done] = [0, 0]
  const moveUpTo = (end: number): void => {
    for (; next < places.length; next += 1) {
      const [place = 0, doubt] = [places[next], found[next]]
      if (place >= end || !doubt) break
      doubts.places.push(place + shift)
      doubts.found.push(doubt)
    }
  }
  for (const {start, end, text: replacement} of edits) {
    moveUpTo(start - before)
    const from = Math.max(done, start - before + shift)
    shift += replacement.length - (end - start)
    done = Math.max(done, end + after + shift)
    addDoubts(doubts, text, from, Math.min(done, text.length))
    while ((places[next] ?? Infinity) < end + after) next += 1
  }
  moveUpTo(Infinity)
  return doubts
}

/** A character that was damaged twice takes at most 36 code units, and one more decides whether a remnant is complete. */
const before = 40
/**
 * A torn control character depends on the character before it, a remnant on the letter before it, and an ordinal on the
 * end of the word before it.
 */
const after = Math.max(2, reachOfOrdinals)

function addDoubts({places, found}: Doubts, text: string, from: number, to: number): void {
  for (let position = from; position < to; position += 1) {
    const unit = text.charCodeAt(position)
    if (unit < 0x80) continue
    const doubt = doubtAt(text, position, unit)
    if (doubt.longest === 0) continue
    places.push(position)
    found.push(doubt)
  }
}

/** Returns the index of the first doubt at a place or after it. */
export function firstDoubtFrom({places}: Doubts, position: number): number {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle] ?? 0) < position) from = middle + 1
    else to = middle
  }
  return from
}
