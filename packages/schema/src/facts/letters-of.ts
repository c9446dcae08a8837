/**
 * The letters and digits of a name in lower case, by which two ways to write it compare.
 * The draft of an archived policy may name nobody.
 */
export function lettersOf(name = ''): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
