/** Matches names of companies at the beginning of a text, joined by commas and conjunctions: `BookRight and Google`. */
export function namesJoinedBy(conjunctions: string): RegExp {
  const name = String.raw`\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*`
  return new RegExp(`^${name}(?:(?:, | (?:${conjunctions}) )${name})*`, 'u')
}
