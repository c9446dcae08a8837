/**
 * A label of ours in American spelling. The author's words are never touched.
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

/** Cached: labels are few, and every document needs them. */
const spelled = new Map<string, string>()
