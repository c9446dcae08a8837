/**
 * A size as people read it.
 *
 * @example formatSize(20_480) // '20.5 kB'
 */
export function formatSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`
  if (bytes < 1e6) return `${rounded(bytes / 1e3)} kB`
  return bytes < 1e9 ? `${rounded(bytes / 1e6)} MB` : `${rounded(bytes / 1e9)} GB`
}

function rounded(number: number): string {
  return number.toFixed(1).replace(/\.0$/, '')
}
