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
    if (denied.size === 0) return []
    const found: Contradiction[] = []
    const told = new Set<string>()
    const known = new Set<Denial | Statement>()
    const compare = (statement: Statement, {denial, act}: Denied): void => {
      // Thousands of promises that thousands of practices break are millions of contradictions: where enough are found,
      // each promise and each statement is in one of them.
      if (found.length >= enough && known.has(statement) && known.has(denial)) return
      if (!forbids(act, statement)) return
      // A practice that says the same by its verb and by its details is one contradiction.
      const key = `${formatPath(denial.path)} ${formatPath(statement.path.slice(0, 2))}`
      if (told.has(key)) return
      told.add(key)
      known.add(statement).add(denial)
      found.push(contradiction(denial, act, statement))
    }
    for (const statement of statements(policy))
      for (const action of [statement.action, ...broader(actions, statement.action)])
        for (const each of deniedBy(denied.get(action), statement)) compare(statement, each)
    return found
  }
}

const enough = 1000

interface Denied {
  readonly denial: Denial
  readonly act: Act
  /** Its place among all that is denied. */
  readonly order: number
}

/** What is denied of an act: on any occasion, or on one, by its words. A promise for one denies nothing on others. */
interface DeniedAct {
  readonly always: Denied[]
  readonly when: Map<string, Denied[]>
}

/** By the act that is denied, so that a statement is compared only with what could deny it. */
function byAction(policy: Policy): ReadonlyMap<Action, DeniedAct> {
  const found = new Map<Action, DeniedAct>()
  let order = 0
  for (const denial of denials(policy)) {
    for (const act of denial.acts) {
      const {always, when} = found.get(act.action) ?? {always: [], when: new Map<string, Denied[]>()}
      found.set(act.action, {always, when})
      const occasion = act.when?.trim()
      const list = occasion === undefined ? always : (when.get(occasion) ?? [])
      if (occasion !== undefined) when.set(occasion, list)
      list.push({denial, act, order: order++})
    }
  }
  return found
}

/** What could deny a statement, in the order of the file. */
function deniedBy(denied: DeniedAct | undefined, {when}: Statement): readonly Denied[] {
  if (denied === undefined) return []
  const own = when === undefined ? undefined : denied.when.get(when.trim())
  return own === undefined ? denied.always : [...denied.always, ...own].sort((a, b) => a.order - b.order)
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
