import type {KeepEntry} from '../facts/kept.js'
import type {Policy} from '../model/policy.js'
import type {Path} from '../problems/problem.js'
import {unknownName} from '../problems/unknown-name.js'
import type {Finding} from '../source/source.js'

interface Reference {
  readonly path: Path
  readonly id: string
}

/** What is referred to must be there, and there once. */
export function checkReferences(policy: Policy): Finding[] {
  const {practices = [], cookies = [], recipients = [], transfers = [], retention = [], sections} = policy
  const kept = practices.flatMap(({keep, purposes = []}, index): Reference[] => [
    ...keptAs(keep, ['practices', index]),
    ...purposes.flatMap((entry, place) =>
      typeof entry === 'object' && 'purpose' in entry
        ? keptAs(entry.keep, ['practices', index, 'purposes', place])
        : []
    )
  ])
  const received = practices.flatMap(({with: receivers = []}, index) =>
    receivers.flatMap((receiver, place): Reference[] =>
      typeof receiver === 'object' && 'recipient' in receiver
        ? [{path: ['practices', index, 'with', place, 'recipient'], id: receiver.recipient}]
        : []
    )
  )
  const transferred = listed(transfers).flatMap(({recipients: ids = []}, index) =>
    ids.map((id, place): Reference => ({path: ['transfers', index, 'recipients', place], id}))
  )
  return [
    ...unresolved([...received, ...transferred], idsOf(listed(recipients)), 'recipients'),
    ...unresolved(kept, idsOf(retention), 'retention'),
    ...repeated(practices, 'practices'),
    ...repeated(listed(cookies), 'cookies'),
    ...repeated(listed(recipients), 'recipients'),
    ...repeated(retention, 'retention'),
    ...repeated(sections, 'sections')
  ]
}

function keptAs(keep: KeepEntry | undefined, path: Path): Reference[] {
  return typeof keep === 'object' && 'retention' in keep
    ? [{path: [...path, 'keep', 'retention'], id: keep.retention}]
    : []
}

function listed<T>(list: 'none' | readonly T[]): readonly T[] {
  return list === 'none' ? [] : list
}

function idsOf(entries: readonly {id?: string | undefined}[]): string[] {
  return entries.flatMap(({id}) => (id === undefined ? [] : [id]))
}

function unresolved(references: readonly Reference[], ids: readonly string[], table: string): Finding[] {
  return references
    .filter(({id}) => !ids.includes(id))
    .map(({path, id}) => ({
      code: 'reference',
      path,
      target: 'value',
      ...unknownName('id', id, ids, {
        where: ` in \`${table}\``,
        ...(ids.length === 0 && {otherwise: 'no entry has an id yet: give one this id.'})
      })
    }))
}

function repeated(entries: readonly {id?: string | undefined}[], table: string): Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({id}, index): Finding[] => {
    if (id === undefined) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `Two entries of \`${table}\` have the id \`${id}\` — give this one another.`
    return [{code: 'duplicate', path: [table, index, 'id'], target: 'value', message}]
  })
}
