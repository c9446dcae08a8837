import {amongData, dataOf, type DataEntry} from '../facts/data.js'
import {keptBy} from '../facts/kept.js'
import {shareRegions} from '../facts/regions.js'
import {byUs} from '../facts/practices.js'
import {usesOf} from '../facts/purposes.js'
import {labels} from '../languages/en/labels.js'
import type {Policy, Practice} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Purpose} from '../vocabulary/purposes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** The same data of the same people isn't kept for two lengths of time for one purpose. */
export const keptTwice: ConsistencyCheck = {
  summary: 'The same data is kept for the same purpose for one period.',
  find(policy) {
    const seen = new Map<string, TimedUse[]>()
    return usesWithoutName(policy).flatMap((use): Contradiction[] => {
      const earlier = seen.get(use.key) ?? []
      seen.set(use.key, [...earlier, use])
      for (const other of earlier) {
        const data = sharedData(use.practice, other.practice)
        if (data === undefined || other.period === use.period || other.practice === use.practice) continue
        if (!shareRegions(use.practice.where, other.practice.where)) continue
        return [
          {
            places: [use.path, other.path],
            tell: (at) =>
              `${at(use.path)} keeps ${labelOf(data)} for ${use.period}, but ${at(other.path)} for ${other.period}, both for “${labels.purposes[use.purpose]}” — keep the one that is true, or give the practices names that tell them apart.`
          }
        ]
      }
      return []
    })
  }
}

/** A purpose for which data is kept, and how long. */
interface TimedUse {
  readonly path: Path
  readonly practice: Practice
  readonly purpose: Purpose
  readonly period: string
  /** The same for uses that differ only in their data and time. */
  readonly key: string
}

/**
 * What practices without a name keep, purpose by purpose: a name would say what makes two of them different.
 */
function usesWithoutName(policy: Policy): TimedUse[] {
  return byUs(policy).flatMap(({path, practice}) => {
    const {name, says, who, about, from} = practice
    if (name !== undefined || says !== undefined) return []
    return usesOf(practice).flatMap(({purpose, keep}, place): TimedUse[] => {
      const kept = keptBy(keep, policy)
      if (typeof purpose !== 'string' || kept?.how !== 'period') return []
      const entry = practice.purposes?.[place]
      const own = typeof entry === 'object' && 'keep' in entry && entry.keep !== undefined
      return [
        {
          path: own ? [...path, 'purposes', place, 'keep'] : [...path, 'keep'],
          practice,
          purpose,
          period: kept.from === undefined ? kept.period : `${kept.period} from ${kept.from}`,
          key: JSON.stringify([purpose, who, about, from])
        }
      ]
    })
  })
}

/** Data that both name, by the narrower of the two terms. */
function sharedData(one: Practice, another: Practice): DataEntry | undefined {
  const isAmongOne = amongData(dataOf(one))
  const isAmongAnother = amongData(dataOf(another))
  return (
    dataOf(one).find((data) => isAmongAnother([data])) ?? dataOf(another).find((data) => isAmongOne([data]))
  )
}
