import {wholeReadings} from './possible-readings.js'
import {remnantAt} from './remnants.js'
import {prepareSequences} from './utf8-sequences.js'

/** A stretch of text in which something may be mojibake. */
export interface Island {
  start: number
  end: number
}

/** Healthy characters between two suspicious places that still count as one island. */
const reach = 24
/** Longer islands are cut, so that their cost stays linear. */
const longestIsland = 1024

/** Finds the islands of a text in one pass that looks only for a first byte followed by a later one. */
export function findIslands(text: string): Island[] {
  prepareSequences()
  const islands: Island[] = []
  let island: Island | undefined
  const {length} = text
  for (let position = 0; position < length; position += 1) {
    const unit = text.charCodeAt(position)
    if (unit < 0x80) continue
    const end = suspicion(text, position, unit)
    if (end === 0) continue
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

/** Where the suspicious characters at a place end; 0 if there are none. */
function suspicion(text: string, position: number, unit: number): number {
  if (unit < 0xa0) return position + 1
  const remnant = remnantAt(text, position)
  const {longest} = wholeReadings(text, position, unit)
  return Math.max(remnant ? position + remnant.length : 0, longest > 0 ? position + longest : 0)
}
