/** An entry of a table that others may refer to. */
interface Entry {
  readonly id?: string | undefined
}

/** The entry of a table that has an id; the first, if there are several. Thousands may refer to a table of thousands. */
export function entryById<E extends Entry>(id: string, table: readonly E[]): E | undefined {
  const known = indices.get(table) ?? indicesOf(table)
  indices.set(table, known)
  const index = known.get(id)
  return index === undefined ? undefined : table[index]
}

/** A table is asked about by each that refers to it, and doesn't change meanwhile. */
const indices = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>()

function indicesOf(table: readonly Entry[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, {id}] of table.entries()) if (id !== undefined && !found.has(id)) found.set(id, index)
  return found
}
