import type {Edit} from '../text/edits.js'
import {reachOfOrdinals} from './greek-ordinals.js'
import {type Doubt, doubtAt} from './possible-readings.js'
import {prepareSequences} from './utf8-sequences.js'

/** The places of a text at which something may be mojibake, in order, and what it may be. */
export interface Doubts {
  readonly places: number[]
  readonly found: Doubt[]
}

/** Finds them in one pass; every search of the text uses them again. */
export function findDoubts(text: string): Doubts {
  prepareSequences()
  const doubts: Doubts = {places: [], found: []}
  addDoubts(doubts, text, 0, text.length)
  return doubts
}

/** The doubts of a text that edits, in order, have made of another one: only what is beside them is looked at again. */
export function doubtsAfter({places, found}: Doubts, edits: readonly Edit[], text: string): Doubts {
  const doubts: Doubts = {places: [], found: []}
  let next = 0
  /** How much further right a place is than it was, and up to where the text was looked at. */
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
    done = Math.max(done, end + behind + shift)
    addDoubts(doubts, text, from, Math.min(done, text.length))
    while ((places[next] ?? Infinity) < end + behind) next += 1
  }
  moveUpTo(Infinity)
  return doubts
}

/** A character that is damaged twice takes 36 code units at most, and one more decides whether a remnant is whole. */
const before = 40
/**
 * Whether a control character is torn depends on the one before it, a remnant on the letter before it, and an ordinal on the
 * end of the word before it.
 */
const behind = Math.max(2, reachOfOrdinals)

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

/** The first doubt at a place or after it. */
export function firstDoubtFrom({places}: Doubts, position: number): number {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle] ?? 0) < position) from = middle + 1
    else to = middle
  }
  return from
}
