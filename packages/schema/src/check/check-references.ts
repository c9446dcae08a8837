import {tableReferredTo, idTables, type IdTable} from '../model/ids.js'
import type {Policy} from '../model/policy.js'
import {mostProblems, type Path} from '../problems/problem.js'
import {unknownName} from '../problems/unknown-name.js'
import {eachText} from '../source/each-text.js'
import type {Finding} from '../source/source.js'

/** Anything that is referred to must exist, exactly once. */
export function checkReferences(policy: Policy): Finding[] {
  const ids = new Map(idTables.map((table) => [table, new Set(idsOf(policy, table))]))
  const unresolved = referencesIn(policy).filter(({id, table}) => ids.get(table)?.has(id) !== true)
  return [
    // A suggestion is looked for among all ids, so only for problems that are shown.
    ...unresolved
      .slice(0, mostProblems)
      .map((reference) => unknownId(reference, [...(ids.get(reference.table) ?? [])])),
    ...idTables.flatMap((table) => repeated(policy, table))
  ]
}

interface Reference {
  readonly path: Path
  readonly id: string
  readonly table: IdTable
}

function referencesIn(policy: Policy): Reference[] {
  const found: Reference[] = []
  eachText(policy, (id, path) => {
    const table = tableReferredTo(path)
    if (table) found.push({path: [...path], id, table})
  })
  return found
}

function entriesOf(policy: Policy, table: IdTable): readonly {id?: string | undefined}[] {
  const entries = policy[table]
  return entries === undefined || entries === 'none' ? [] : entries
}

function idsOf(policy: Policy, table: IdTable): string[] {
  return entriesOf(policy, table).flatMap(({id}) => id ?? [])
}

function unknownId({path, id, table}: Reference, ids: readonly string[]): Finding {
  const options = {
    where: ` in \`${table}\``,
    ...(ids.length === 0 && {otherwise: 'no entry has an id yet: give one this id.'})
  }
  return {code: 'reference', path, target: 'value', ...unknownName('id', id, ids, options)}
}

function repeated(policy: Policy, table: IdTable): Finding[] {
  const seen = new Set<string>()
  return entriesOf(policy, table).flatMap(({id}, index): Finding[] => {
    if (id === undefined) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `Two entries of \`${table}\` have the id \`${id}\` — give this one another.`
    return [{code: 'duplicate', path: [table, index, 'id'], target: 'value', message}]
  })
}
