/**
 * Values for places of texts that begin with the same code units. Most damage begins with one of a few characters, which
 * occur again and again, so looking up a value is much faster than trying all codecs. The values are in a tree of code
 * units with numbered nodes. Its steps are in a table with open addressing, since nested maps are too slow for every
 * character.
 */
export interface Beginnings<T> {
  /** Returns the value for the text at a place, or `undefined` if none was kept. */
  find: (text: string, position: number) => T | undefined
  /** Keeps a value that depends on the given number of code units. */
  keep: (text: string, position: number, length: number, found: T) => void
}

/** A node and a code unit make a key of 32 bits. */
const most = 0xfff0
const size = 0x20000
const root = 1

export function createBeginnings<T>(): Beginnings<T> {
  let keys: Int32Array | undefined
  let nodes = new Int32Array(0)
  let found: (T | undefined)[] = []
  let last = root

  /** Returns the slot of a step from a node, or the free slot for it. */
  function slotOf(table: Int32Array, node: number, unit: number): number {
    const key = (node << 16) | unit
    let slot = Math.imul(key, 0x9e3779b1) >>> 15
    for (;;) {
      const there = table[slot]
      if (there === 0 || there === key) return slot
      slot = (slot + 1) & (size - 1)
    }
  }

  function find(text: string, position: number): T | undefined {
    if (!keys) return undefined
    let node = root
    for (let at = position; ; at += 1) {
      // At the end of the text, the code unit is 0.
      const slot = slotOf(keys, node, text.charCodeAt(at) | 0)
      if (keys[slot] === 0) return undefined
      node = nodes[slot] ?? root
      const here = found[node]
      if (here !== undefined) return here
    }
  }

  function keep(text: string, position: number, length: number, value: T): void {
    if (!keys || last + length > most) {
      keys = new Int32Array(size)
      nodes = new Int32Array(size)
      found = []
      last = root
    }
    let node = root
    for (let offset = 0; offset < length; offset += 1) {
      const unit = text.charCodeAt(position + offset) | 0
      const slot = slotOf(keys, node, unit)
      if (keys[slot] === 0) {
        last += 1
        keys[slot] = (node << 16) | unit
        nodes[slot] = last
        found[last] = undefined
      }
      node = nodes[slot] ?? root
    }
    found[node] = value
  }

  return {find, keep}
}
