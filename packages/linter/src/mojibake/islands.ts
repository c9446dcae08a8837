import type {Doubts} from './doubts.js'

/** A stretch of text in which something may be mojibake. */
export interface Island {
  start: number
  end: number
}

/** The most healthy characters that may be between two suspicious places of an island. */
const reach = 24
/** Longer islands are cut, so that the cost of reading them stays linear. */
const longestIsland = 1024

/** Returns the islands of a text: stretches around its doubtful places. */
export function islandsOf({places, found}: Doubts): Island[] {
  const islands: Island[] = []
  let island: Island | undefined
  for (const [index, position] of places.entries()) {
    const end = position + (found[index]?.longest ?? 0)
    if (island && position - island.end <= reach && end - island.start <= longestIsland) {
      island.end = Math.max(island.end, end)
    } else {
      // A character that a cut splits is found in the next round, when the text around it has been fixed.
      island = {start: Math.max(position, island?.end ?? 0), end: Math.max(end, island?.end ?? 0)}
      islands.push(island)
    }
  }
  return islands
}
