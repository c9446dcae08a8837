import {amongData, dataOf} from '../facts/data.js'
import {keptByRule} from '../facts/kept.js'
import {byUs} from '../facts/practices.js'
import {keepsOf, purposesOf} from '../facts/purposes.js'
import {languageOfTag} from '../languages/language.js'
import type {Policy, Practice, RetentionRule} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {labels} from '../vocabulary/labels.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** The same data isn't kept for two lengths of time under one name. */
export const retentionTwice: ConsistencyCheck = {
  summary: 'How long something is kept is stated once, or in the same way each time.',
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
      // Practices that only their purpose can name are compared by `keptTwice`, which sees whose data it is.
      if (!first.isNamed && !entry.isNamed) return []
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
  /** Named by its author, and not by its purpose. */
  readonly isNamed: boolean
}

/** Every period of the policy that has a name: those of the rules, and those that practices write themselves. */
function named(policy: Policy): Named[] {
  const rules = (policy.retention ?? []).flatMap((rule, index): Named[] => {
    const kept = keptByRule(rule)
    return kept.how === 'period'
      ? [{path: ['retention', index], name: rule.name, data: rule.data, period: spoken(kept), isNamed: true}]
      : []
  })
  const practices = byUs(policy).flatMap(({path, practice}): Named[] => {
    const {data, keep} = practice
    // Purposes with periods of their own are different periods for different things.
    const isOne = new Set(keepsOf(practice).map((each) => JSON.stringify(each))).size === 1
    const name = practice.name ?? purposeAlone(practice, policy)
    return name !== undefined && typeof keep === 'string' && isOne
      ? [{path: [...path, 'keep'], name, data, period: keep, isNamed: practice.name !== undefined}]
      : []
  })
  return [...rules, ...practices]
}

/** What a document calls a practice that has no name and a single purpose. */
function purposeAlone(practice: Practice, {language}: Policy): string | undefined {
  const [purpose, ...others] = purposesOf(practice)
  const own = languageOfTag(language)
  if (purpose === undefined || others.length > 0 || own === undefined) return undefined
  return typeof purpose === 'string' ? labels[own].purposes[purpose] : purpose.other
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
