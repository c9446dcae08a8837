import type {Path} from '@policy-gen/schema'

/**
 * A policy that records which of its facts are read, and by which reader.
 *
 * A section that never read a fact is the same whatever the fact is. So only the sections that did read it
 * have to be written again to see where the document states it.
 */
export interface NotedReads<Reader, Value extends object> {
  readonly noted: Value
  /** Everything that is read until this returns is read by `reader`. */
  readonly readingFor: <Result>(reader: Reader, read: () => Result) => Result
  /** Whether a reader would notice another value at a path, or none. */
  readonly hasRead: (reader: Reader, path: Path) => boolean
}

export function notingReads<Reader, Value extends object>(value: Value): NotedReads<Reader, Value> {
  const reads = new Map<Reader, Set<string>>()
  let current: Set<string> | undefined
  const known = new WeakMap<object, object>()

  const noting = <Inner extends object>(inner: Inner, at: string): Inner => {
    const found = known.get(inner)
    // A copy of a value of this type has the same type.
    if (found !== undefined) return found as Inner
    const note = (key: string | symbol): void => {
      if (typeof key === 'string') current?.add(`${at}/${key}`)
    }
    const inside = (own: unknown, key: string | symbol): unknown =>
      typeof own === 'object' && own !== null ? noting(own, `${at}/${String(key)}`) : own
    const made = new Proxy(inner, {
      get(target, key, receiver) {
        note(key)
        return inside(Reflect.get(target, key, receiver), key)
      },
      has(target, key) {
        note(key)
        return Reflect.has(target, key)
      },
      getOwnPropertyDescriptor(target, key) {
        note(key)
        const own = Reflect.getOwnPropertyDescriptor(target, key)
        return own && {...own, value: inside(own.value, key)}
      },
      ownKeys(target) {
        note(everyKey)
        return Reflect.ownKeys(target)
      }
    })
    known.set(inner, made)
    return made
  }

  return {
    // A copy, since reads of a frozen object can't be recorded, and a shared object has two places.
    noted: noting(copyOf(value), ''),
    readingFor(reader, read) {
      const before = current
      current = reads.get(reader) ?? new Set()
      reads.set(reader, current)
      try {
        return read()
      } finally {
        current = before
      }
    },
    hasRead(reader, path) {
      const seen = reads.get(reader)
      if (seen === undefined) return false
      const parent = path
        .slice(0, -1)
        .map((step) => `/${step}`)
        .join('')
      const last = path.at(-1)
      // Without an entry, the later ones move up, and the length changes.
      const changed = typeof last === 'number' ? parent : `${parent}/${String(last)}`
      return seen.has(changed) || seen.has(`${parent}/${everyKey}`)
    }
  }
}

/** No field has this name. */
const everyKey = '*'

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as Value
}
