/** Where a link may lead: the schemes that a privacy policy needs. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel']

/**
 * Whether an address is allowed in a link: one of our schemes, or relative to the page.
 *
 * Browsers drop tabs and line endings inside a scheme and control characters before it, so
 * `java\nscript:alert(1)` is a script, too.
 */
export function isSafeLink(address: string): boolean {
  const scheme = /^([^/?#:]*):/.exec(withoutControls(address))?.[1]
  return scheme === undefined || linkSchemes.includes(scheme.toLowerCase())
}

function withoutControls(address: string): string {
  return Array.from(address)
    .filter((character) => character > ' ')
    .join('')
}
