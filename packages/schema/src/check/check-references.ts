import {tableReferredTo, idTables, type IdTable} from '../model/ids.js'
import type {Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {unknownName} from '../problems/unknown-name.js'
import type {Finding} from '../source/source.js'

/** What is referred to must be there, and there once. */
export function checkReferences(policy: Policy): Finding[] {
  return [
    ...referencesIn(policy, []).flatMap((reference) => unresolved(reference, idsOf(policy, reference.table))),
    ...idTables.flatMap((table) => repeated(policy, table))
  ]
}

interface Reference {
  readonly path: Path
  readonly id: string
  readonly table: IdTable
}

function referencesIn(value: unknown, path: Path): Reference[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => referencesIn(entry, [...path, index]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, entry]) => referencesIn(entry, [...path, key]))
  const table = typeof value === 'string' ? tableReferredTo(path) : undefined
  return table && typeof value === 'string' ? [{path, id: value, table}] : []
}

function entriesOf(policy: Policy, table: IdTable): readonly {id?: string | undefined}[] {
  const entries = policy[table]
  return entries === undefined || entries === 'none' ? [] : entries
}

function idsOf(policy: Policy, table: IdTable): string[] {
  return entriesOf(policy, table).flatMap(({id}) => id ?? [])
}

function unresolved({path, id, table}: Reference, ids: readonly string[]): Finding[] {
  if (ids.includes(id)) return []
  const options = {
    where: ` in \`${table}\``,
    ...(ids.length === 0 && {otherwise: 'no entry has an id yet: give one this id.'})
  }
  return [{code: 'reference', path, target: 'value', ...unknownName('id', id, ids, options)}]
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
