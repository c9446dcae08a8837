import {cheapestReadings, costsWith} from './cheapest-path.js'
import type {Doubts} from './doubts.js'
import type {Evidence} from './evidence.js'
import type {Island} from './islands.js'
import type {Reading} from './reading-modes.js'

/** The readings of an island, and where it was. */
interface Known {
  readonly start: number
  readonly readings: readonly Reading[]
}

/**
 * The readings of islands, kept from one round to the next: a round changes few islands of a ruined text, and the others
 * are read with the same evidence as before. It lasts as long as one search.
 */
export class IslandReadings {
  /** By the evidence, what the last round found with it, by the text of the island and around it. */
  readonly #known = new Map<string, ReadonlyMap<string, Known>>()

  /** The readings of all islands, in order. */
  of(text: string, islands: readonly Island[], doubts: Doubts, evidence: Evidence): Reading[] {
    const name = JSON.stringify(evidence)
    const costs = costsWith(evidence)
    const before = this.#known.get(name)
    const now = new Map<string, Known>()
    const all: Reading[] = []
    for (const island of islands) {
      const key = keyOf(text, island)
      const known = now.get(key) ?? before?.get(key)
      const found = known
        ? movedTo(island.start, known)
        : cheapestReadings(text, island.start, island.end, doubts, costs)
      now.set(key, {start: island.start, readings: found})
      for (const reading of found) all.push(reading)
    }
    this.#known.set(name, now)
    return all
  }
}

/** What a reading depends on: nobody looks further than this, over a damaged character and the words beside it. */
const around = 64

function keyOf(text: string, {start, end}: Island): string {
  const from = Math.max(0, start - around)
  return `${start - from} ${end - start} ${text.slice(from, end + around)}`
}

function movedTo(place: number, {start, readings}: Known): readonly Reading[] {
  const shift = place - start
  if (shift === 0) return readings
  return readings.map((reading) => ({...reading, start: reading.start + shift, end: reading.end + shift}))
}
