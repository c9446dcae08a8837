import {cheapestReadings} from './cheapest-path.js'
import {type Costs, costsWith} from './costs.js'
import type {Doubts} from './doubts.js'
import type {Evidence} from './evidence.js'
import {createFronts, type Fronts} from './fronts.js'
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
  /** By evidence: the readings of the last round, by the text of an island and around it. */
  readonly #known = new Map<string, ReadonlyMap<string, Known>>()
  /** By evidence: everything that a quick search has learnt. */
  readonly #fronts = new Map<string, Fronts>()
  /** Whether too little repeats for a quick search. That doesn't depend on the evidence. */
  #isNoisy = false

  /** Returns the readings of all islands, in order. */
  of(text: string, islands: readonly Island[], doubts: Doubts, evidence: Evidence): Reading[] {
    const name = JSON.stringify(evidence)
    const costs = costsWith(evidence)
    const before = this.#known.get(name)
    const fronts = !this.#isNoisy && isMuch(islands) ? this.#frontsWith(name, costs) : undefined
    const now = new Map<string, Known>()
    const all: Reading[] = []
    for (const island of islands) {
      const key = keyOf(text, island)
      const known = now.get(key) ?? before?.get(key)
      const found = known
        ? movedTo(island.start, known)
        : (this.#quickly(fronts, text, island, doubts) ??
          cheapestReadings(text, island.start, island.end, doubts, costs))
      now.set(key, {start: island.start, readings: found})
      for (const reading of found) all.push(reading)
    }
    this.#known.set(name, now)
    return all
  }

  #quickly(
    fronts: Fronts | undefined,
    text: string,
    {start, end}: Island,
    doubts: Doubts
  ): readonly Reading[] | undefined {
    if (!fronts || this.#isNoisy) return undefined
    const readings = fronts.readings(text, start, end, doubts)
    this.#isNoisy = readings === undefined
    return readings
  }

  #frontsWith(name: string, costs: Costs): Fronts {
    const known = this.#fronts.get(name) ?? createFronts(costs)
    this.#fronts.set(name, known)
    return known
  }
}

/** Whether there is so much to read that much of it repeats. */
const isMuch = (islands: readonly Island[]): boolean =>
  islands.reduce((sum, {start, end}) => sum + end - start, 0) > much

const much = 20_000

/** How far the readings of an island depend on the text around it: on a damaged character and the words beside it. */
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
