/**
 * The entry of a list with an id; the first, if there are several. Indexed, since thousands may refer to a
 * list of thousands.
 */
export function entryById<Entry>(id: string, list: readonly Entry[]): Entry | undefined {
  const known = indices.get(list) ?? indicesOf(list)
  indices.set(list, known)
  const index = known.get(id)
  return index === undefined ? undefined : list[index]
}

/** Every reference asks for the list, which doesn't change in between. */
const indices = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>()

function indicesOf(list: readonly unknown[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, entry] of list.entries()) {
    if (typeof entry !== 'object' || entry === null || !('id' in entry)) continue
    if (typeof entry.id === 'string' && !found.has(entry.id)) found.set(entry.id, index)
  }
  return found
}
