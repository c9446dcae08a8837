import {amongData, dataOf} from '../facts/data.js'
import {keptByRule} from '../facts/kept.js'
import {byUs} from '../facts/practices.js'
import {keepsOf} from '../facts/purposes.js'
import type {Policy, RetentionRule} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** The same data isn't kept for two lengths of time under one name. */
export const retentionTwice: ConsistencyCheck = {
  summary: 'How long the same thing is kept is said once, or said the same each time.',
  find(policy) {
    const seen = new Map<string, Named>()
    return named(policy).flatMap((entry): Contradiction[] => {
      const key = entry.name.trim().toLowerCase()
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, entry)
        return []
      }
      if (first.period === entry.period || !isSameData(first, entry)) return []
      return [
        {
          places: [entry.path, first.path],
          tell: (at) =>
            `${at(entry.path)} keeps “${entry.name}” for ${entry.period}, but ${at(first.path)} for ${first.period} — keep the one that is true, or give them different names.`
        }
      ]
    })
  }
}

interface Named {
  readonly path: Path
  readonly name: string
  readonly data: RetentionRule['data']
  readonly period: string
}

/** Every period of the policy that has a name: those of the rules, and those that practices write themselves. */
function named(policy: Policy): Named[] {
  const rules = (policy.retention ?? []).flatMap((rule, index): Named[] => {
    const kept = keptByRule(rule)
    return kept.how === 'period'
      ? [{path: ['retention', index], name: rule.name, data: rule.data, period: spoken(kept)}]
      : []
  })
  const practices = byUs(policy).flatMap(({path, practice}): Named[] => {
    const {name, data, keep} = practice
    // Purposes with a time of their own are different times for different things.
    const isOne = new Set(keepsOf(practice).map((each) => JSON.stringify(each))).size === 1
    return name !== undefined && typeof keep === 'string' && isOne
      ? [{path: [...path, 'keep'], name, data, period: keep}]
      : []
  })
  return [...rules, ...practices]
}

function spoken({period, from}: {readonly period: string; readonly from?: string | undefined}): string {
  return from === undefined ? period : `${period} from ${from}`
}

function isSameData(one: Named, another: Named): boolean {
  return (
    dataOf(one).some((data) => amongData(dataOf(another))([data])) ||
    dataOf(another).some((data) => amongData(dataOf(one))([data]))
  )
}
