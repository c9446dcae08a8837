import {dataIsWithin} from '../facts/data.js'
import {denials, type Denial} from '../facts/denials.js'
import type {PurposeEntry} from '../facts/purposes.js'
import {forbids, type Act} from '../facts/scope.js'
import {statements, type Statement} from '../facts/statements.js'
import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import {formatPath} from '../problems/problem.js'
import {actions, type Action} from '../vocabulary/actions.js'
import {purposes} from '../vocabulary/purposes.js'
import {broader, covers} from '../vocabulary/tree.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** What is denied by `never`, `none` or `false` isn't said to happen anywhere else. */
export const deniedFacts: ConsistencyCheck = {
  summary:
    'What a practice says `never` happens, or a table declares `none`, is said to happen nowhere else in the file.',
  find(policy) {
    const denied = byAction(policy)
    const told = new Set<string>()
    return statements(policy).flatMap((statement) =>
      denialsOf(statement, denied).flatMap(({denial, act}) => {
        // A practice that says the same by its verb and by its details is one contradiction.
        const key = `${formatPath(denial.path)} ${formatPath(statement.path.slice(0, 2))}`
        if (told.has(key)) return []
        told.add(key)
        return [contradiction(denial, act, statement)]
      })
    )
  }
}

interface Denied {
  readonly denial: Denial
  readonly act: Act
}

/** By the act that is denied, so that a statement is compared only with what could deny it. */
function byAction(policy: Policy): ReadonlyMap<Action, readonly Denied[]> {
  const found = new Map<Action, Denied[]>()
  for (const denial of denials(policy)) {
    for (const act of denial.acts) {
      const list = found.get(act.action) ?? []
      list.push({denial, act})
      found.set(act.action, list)
    }
  }
  return found
}

function denialsOf(statement: Statement, denied: ReadonlyMap<Action, readonly Denied[]>): Denied[] {
  return [statement.action, ...broader(actions, statement.action)].flatMap((action) =>
    (denied.get(action) ?? []).filter(({act}) => forbids(act, statement))
  )
}

function contradiction(denial: Denial, act: Act, statement: Statement): Contradiction {
  const [what] = limitsMet(act, statement)
  const says = what === undefined ? statement.says : `${statement.says} (${what})`
  return {
    places: [denial.path, statement.path],
    tell: (at) =>
      `${at(denial.path)} ${denial.says}, but ${at(statement.path)} ${says} — keep the one that is true.`
  }
}

/** What of a statement is denied, where not all is: the children whose data it is, the sensitive data, the purpose. */
function limitsMet({about, data, purposes: promised}: Act, statement: Statement): string[] {
  const isLimited = data !== undefined && !data.includes('personal-data')
  return [
    ...(about ?? []).map((people) => (typeof people === 'string' ? labels.subjects[people] : people.other)),
    ...(isLimited ? (statement.data ?? []) : [])
      .filter((entry) => data?.some((broad) => dataIsWithin(entry, broad)))
      .map(labelOf),
    ...(promised === undefined ? [] : (statement.purposes ?? []))
      .filter((purpose) => promised?.some((broad) => isFor(purpose, broad)))
      .map((purpose) => (typeof purpose === 'string' ? labels.purposes[purpose] : purpose.other))
  ]
}

function isFor(purpose: PurposeEntry, broad: PurposeEntry): boolean {
  return typeof purpose === 'string' && typeof broad === 'string' && covers(purposes, broad, purpose)
}
