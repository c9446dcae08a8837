/**
 * Returns a function that computes its result only once for each object, such as a document that many rules ask the same of.
 *
 * @example const linesOf = oncePer((document: PolicyDocument) => document.source.split('\n'))
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const existing = known.get(key)
    if (existing !== undefined || known.has(key)) return existing as Value
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
