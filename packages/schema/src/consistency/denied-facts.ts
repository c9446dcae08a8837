import {dataIsWithin, dataOf, keyOf, keysOf} from '../facts/data.js'
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

/** Nothing that `never`, `none` or `false` denies is stated anywhere else. */
export const deniedFacts: ConsistencyCheck = {
  summary:
    'What a practice says `never` happens, or a table declares as `none`, happens nowhere else in the file.',
  find(policy) {
    const denied = byAction(policy)
    if (denied.size === 0) return []
    const found: Contradiction[] = []
    const reported = new Set<string>()
    const known = new Set<Denial | Statement>()
    const compare = (statement: Statement, {denial, act}: Denied): void => {
      // Thousands of promises that thousands of practices break make millions of contradictions: once enough
      // are found, another one is reported only for a promise or a statement that isn't in any of them.
      if (found.length >= enough && known.has(statement) && known.has(denial)) return
      if (!forbids(act, statement)) return
      // A practice that says the same by its verb and by its details makes one contradiction.
      const key = `${formatPath(denial.path)} ${formatPath(statement.path.slice(0, 2))}`
      if (reported.has(key)) return
      reported.add(key)
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
  /** Its index among all denials. */
  readonly order: number
}

/**
 * What is denied about an act: on any occasion, or on one occasion, by its words. A promise for one occasion
 * denies nothing on others.
 */
interface DeniedAct {
  readonly always: DeniedOfData
  readonly when: Map<string, DeniedOfData>
  /**
   * The denials that statements could contradict, by their data and their occasion: many statements share
   * them.
   */
  readonly answers: Map<string, readonly Denied[]>
}

/** Denials about all data, and denials by the data that a promise names. */
interface DeniedOfData {
  readonly any: Denied[]
  readonly of: Map<string, Denied[]>
}

/**
 * By the denied act and its data, so that a statement is compared only with denials that could concern it.
 */
function byAction(policy: Policy): ReadonlyMap<Action, DeniedAct> {
  const found = new Map<Action, DeniedAct>()
  let order = 0
  for (const denial of denials(policy)) {
    for (const act of denial.acts) {
      const denied = found.get(act.action) ?? nothingDenied()
      found.set(act.action, denied)
      const occasion = act.when?.trim()
      const ofData = occasion === undefined ? denied.always : (denied.when.get(occasion) ?? ofNothing())
      if (occasion !== undefined) denied.when.set(occasion, ofData)
      const each = {denial, act, order: order++}
      if (act.data === undefined) ofData.any.push(each)
      for (const key of new Set(act.data?.map(keyOf))) {
        const list = ofData.of.get(key)
        if (list) list.push(each)
        else ofData.of.set(key, [each])
      }
    }
  }
  return found
}

function nothingDenied(): DeniedAct {
  return {always: ofNothing(), when: new Map<string, DeniedOfData>(), answers: new Map<string, Denied[]>()}
}

function ofNothing(): DeniedOfData {
  return {any: [], of: new Map()}
}

/** The denials that a statement could contradict, in the order of the file. */
function deniedBy(denied: DeniedAct | undefined, statement: Statement): readonly Denied[] {
  if (denied === undefined) return []
  const keys = [...new Set(dataOf(statement).flatMap(keysOf))]
  const occasion = statement.when?.trim()
  const asked = JSON.stringify([keys, occasion])
  const known = denied.answers.get(asked)
  if (known) return known
  const sources = [denied.always, occasion === undefined ? undefined : denied.when.get(occasion)]
  const lists = sources
    .flatMap((source) => (source ? [source.any, ...keys.map((key) => source.of.get(key) ?? [])] : []))
    .filter(({length}) => length > 0)
  const [first = []] = lists
  const all = lists.length > 1 ? [...new Set(lists.flat())].sort((a, b) => a.order - b.order) : first
  denied.answers.set(asked, all)
  return all
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

/**
 * The part of a statement that is denied, if not all of it is: the children whose data it is, the sensitive
 * data, the purpose.
 */
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
