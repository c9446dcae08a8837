/** Small words that a text in the language can't do without. Each stands in one of the lists only. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'and',
    'you',
    'your',
    'we',
    'our',
    'of',
    'to',
    'is',
    'with',
    'this',
    'that',
    'by',
    'or',
    'not'
  ]),
  de: new Set([
    'der',
    'und',
    'die',
    'das',
    'wir',
    'sie',
    'ihre',
    'von',
    'zu',
    'ist',
    'mit',
    'nicht',
    'oder',
    'durch',
    'werden'
  ]),
  fr: new Set([
    'le',
    'et',
    'vous',
    'votre',
    'nous',
    'nos',
    'de',
    'la',
    'les',
    'des',
    'est',
    'avec',
    'pour',
    'ou',
    'par'
  ])
}

/** How much of a text is enough to tell its language. */
const enough = 20_000

/**
 * Which of the languages that rules know a text is in, if any.
 *
 * @example guessLanguage('Wir geben Ihre Daten nicht weiter.') // 'de'
 */
export function guessLanguage(text: string): string | undefined {
  const counts = new Map<string, number>()
  let words = 0
  for (const [word] of text
    .slice(0, enough)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++
    for (const [language, list] of Object.entries(smallWords)) {
      if (list.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < words * 0.05 || best[1] <= (second?.[1] ?? 0)) return undefined
  return best[0]
}
