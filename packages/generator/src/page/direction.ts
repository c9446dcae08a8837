/** Scripts that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi'
])

/**
 * The direction in which a language is written.
 *
 * @example directionOf('ar') // 'rtl'
 * @example directionOf('az-Arab') // 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = scriptOf(language)
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined // not a language tag: nothing is known about it
  }
}
