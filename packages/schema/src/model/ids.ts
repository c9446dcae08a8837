import type {Path} from '../problems/problem.js'
import {id} from './forms.js'

/** The lists of a policy whose entries have an `id` by which other parts refer to them. */
export const idTables = ['practices', 'cookies', 'recipients', 'retention', 'sections'] as const

/** A list whose entries have an `id`. */
export type IdTable = (typeof idTables)[number]

/**
 * The list to whose entries the text at a path refers by their `id`.
 *
 * @example tableReferredTo(['practices', 0, 'with', 1, 'recipient']) // 'recipients'
 * @example tableReferredTo(['practices', 0, 'keep', 'retention']) // 'retention'
 */
export function tableReferredTo(path: Path): IdTable | undefined {
  const last = path.at(-1)
  const holder = path.at(-2)
  if (path[0] === 'practices' && last === 'retention' && holder === 'keep') return 'retention'
  if (path[0] === 'practices' && last === 'recipient' && path.at(-3) === 'with') return 'recipients'
  if (path[0] === 'asProcessor' && holder === 'subprocessors') return 'recipients'
  if (path[0] === 'children' && holder === 'recipients') return 'recipients'
  if (path[0] === 'transfers' && holder === 'recipients') return 'recipients'
  return undefined
}

/** The list whose entry is named by the text at a path: `recipients[2].id`. */
export function tableNamedAt(path: Path): IdTable | undefined {
  const [table, , field] = path
  return path.length === 3 && field === 'id' ? idTables.find((known) => known === table) : undefined
}

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return id.safeParse(text).success
}
