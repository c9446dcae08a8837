/** The entry of a list that has an id; the first, if there are several. Thousands may refer to a list of thousands. */
export function entryById<Entry>(id: string, list: readonly Entry[]): Entry | undefined {
  const known = indices.get(list) ?? indicesOf(list)
  indices.set(list, known)
  const index = known.get(id)
  return index === undefined ? undefined : list[index]
}

/** A list is asked about by each that refers to it, and doesn't change meanwhile. */
const indices = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>()

function indicesOf(list: readonly unknown[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, entry] of list.entries()) {
    if (typeof entry !== 'object' || entry === null || !('id' in entry)) continue
    if (typeof entry.id === 'string' && !found.has(entry.id)) found.set(entry.id, index)
  }
  return found
}
