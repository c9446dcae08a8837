/**
 * The letters and digits of a name in lower case, to compare two ways of writing it. The draft of an archived
 * policy may have no name.
 */
export function lettersOf(name = ''): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
