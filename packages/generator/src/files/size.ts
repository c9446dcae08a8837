/** More than this in one file is an accident, or wants to be asked for. */
export const usualLargest = 10_000_000

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9
}

/**
 * A size in bytes.
 *
 * @example readSize('20MB') // 20000000
 */
export function readSize(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]{0,2})$/i.exec(text.trim()) ?? []
  const factor = units[unit.toLowerCase()]
  return digits === '' || factor === undefined ? undefined : Math.round(Number(digits) * factor)
}

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
