import type {Doubts} from './doubts.js'

/** A stretch of text in which something may be mojibake. */
export interface Island {
  start: number
  end: number
}

/** Healthy characters between two suspicious places that still count as one island. */
const reach = 24
/** Longer islands are cut, so that their cost stays linear. */
const longestIsland = 1024

/** The islands of a text, by its doubtful places. */
export function islandsOf({places, found}: Doubts): Island[] {
  const islands: Island[] = []
  let island: Island | undefined
  for (const [index, position] of places.entries()) {
    const end = position + (found[index]?.longest ?? 0)
    if (island && position - island.end <= reach && end - island.start <= longestIsland) {
      island.end = Math.max(island.end, end)
    } else {
      // What a cut takes apart is found by the next round, when its surroundings are fixed.
      island = {start: Math.max(position, island?.end ?? 0), end: Math.max(end, island?.end ?? 0)}
      islands.push(island)
    }
  }
  return islands
}
