/**
 * A language made from English: each lower-case word is two letters longer. Text in backticks or braces, or
 * beside a colon, doesn't count as words.
 *
 * @example pig('Who we are') // 'Who weay areay'
 */
export function pig<Said>(said: Said): Said {
  return changed(said) as Said
}

function changed(said: unknown): unknown {
  if (typeof said === 'string') return said.replace(/(?<![`{:\p{L}])\p{Ll}+(?![`}\p{L}])/gu, '$&ay')
  if (typeof said === 'function')
    return (...held: unknown[]) => changed((said as (...held: unknown[]) => unknown)(...held))
  if (said instanceof RegExp || typeof said !== 'object' || said === null) return said
  if (Array.isArray(said)) return said.map(changed)
  return Object.fromEntries(Object.entries(said).map(([key, inner]) => [key, changed(inner)]))
}
