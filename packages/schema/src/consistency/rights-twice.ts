import {grantedRights} from '../facts/rights.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A right is granted once, with one way to use it. */
export const rightsTwice: ConsistencyCheck = {
  summary: 'How to use a right is stated once, or in the same way each time.',
  find(policy) {
    const granted = grantedRights(policy)
    return granted.flatMap((entry, index): Contradiction[] => {
      const first = granted.slice(0, index).find(({right}) => right === entry.right)
      if (first?.how === undefined || entry.how === undefined || first.how === entry.how) return []
      return [
        {
          places: [entry.path, first.path],
          tell: (at) =>
            `${at(entry.path)} gives a different way to use the same right from ${at(first.path)} — say both in one entry, or keep the one that is true.`
        }
      ]
    })
  }
}
