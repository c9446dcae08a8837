/**
 * A label of ours as it is spelled in the United States. The author's words are never touched.
 *
 * @example american('personalised content') // 'personalized content'
 */
export function american(label: string): string {
  const known = spelled.get(label)
  if (known !== undefined) return known
  const spelling = label
    .replace(/(personal|anonym|pseudonym|author|recogn|organ)is(?=ed|e\b|ing|ation)/gi, '$1iz')
    .replace(/(e)(nquir)(?=y|ies)/gi, (_, first: string, rest: string) => (first === 'E' ? 'I' : 'i') + rest)
    .replace(/(rogram)me/gi, '$1')
  spelled.set(label, spelling)
  return spelling
}

/** Labels are few, and are asked for again with every document. */
const spelled = new Map<string, string>()
