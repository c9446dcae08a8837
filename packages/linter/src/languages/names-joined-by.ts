/** Names of companies at the head of a text, with what a language says between the last two: `BookRight and Google`. */
export function namesJoinedBy(conjunctions: string): RegExp {
  const name = String.raw`\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*`
  return new RegExp(`^${name}(?:(?:, | (?:${conjunctions}) )${name})*`, 'u')
}
