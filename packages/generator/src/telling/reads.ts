import type {Path} from '@policy-gen/schema'

/**
 * A policy that notes what is read of it, and for whom.
 *
 * A section that never looked at a fact reads the same whatever the fact is. So only what looked at it has to be
 * written again to see where the document states it.
 */
export interface NotedReads<Reader, Value extends object> {
  readonly noted: Value
  /** Whatever is read until this returns is read for `reader`. */
  readonly readingFor: <Result>(reader: Reader, read: () => Result) => Result
  /** Whether a reader would notice that another value is at a path, or none. */
  readonly hasRead: (reader: Reader, path: Path) => boolean
}

export function notingReads<Reader, Value extends object>(value: Value): NotedReads<Reader, Value> {
  const reads = new Map<Reader, Set<string>>()
  let current: Set<string> | undefined
  const known = new WeakMap<object, object>()

  const noting = <Inner extends object>(inner: Inner, at: string): Inner => {
    const found = known.get(inner)
    // What is made of a value of this type stays one.
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
    // A copy, since what is frozen can't be noted, and what is shared has two places.
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
      // Without one entry, those behind it move up, and there are fewer.
      const changed = typeof last === 'number' ? parent : `${parent}/${String(last)}`
      return seen.has(changed) || seen.has(`${parent}/${everyKey}`)
    }
  }
}

/** No field is called so. */
const everyKey = '*'

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as Value
}
