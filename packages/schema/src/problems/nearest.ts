/**
 * The candidate that a mistyped or half-remembered word most likely meant, if any is near enough.
 *
 * @example nearest('organization', ['organisation', 'operators']) // 'organisation'
 * @example nearest('email', ['email-address', 'postal-address']) // 'email-address'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const same = calledOtherwise.get(word.toLowerCase())?.find((name) => candidates.includes(name))
  if (same !== undefined) return same
  const short = candidates.filter(({length}) => length <= longestWord)
  return mistyped(word, short) ?? abridged(word, short)
}

/** Names that differ altogether: of countries, in other languages or in everyday words. */
const calledOtherwise: ReadonlyMap<string, readonly string[]> = new Map([
  ['gb', ['UK']],
  ['usa', ['US']],
  ['ewr', ['EEA']],
  ['dsgvo', ['gdpr']],
  ['rgpd', ['gdpr']],
  ['cpra', ['ccpa']],
  ['e-mail', ['email', 'email-address']],
  ['mail', ['email', 'email-address']],
  ['telephone', ['phone', 'telephone-number']],
  ['tel', ['phone', 'telephone-number']],
  ['minors', ['children']],
  ['kids', ['children']],
  ['legalbasis', ['ground']],
  ['lawfulbasis', ['ground']],
  ['legalground', ['ground']]
])

/** Longer words are not mistyped names, and comparing them takes long. */
const longestWord = 100

function mistyped(word: string, candidates: readonly string[]): string | undefined {
  const reach = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let least = reach + 1
  const lower = word.toLowerCase()
  for (const candidate of candidates) {
    // `of` is one step from both `on` and `off`, but it is the beginning of `off`.
    const isBegun = best !== undefined && candidate.startsWith(word) && !best.startsWith(word)
    const most = isBegun ? least : least - 1
    if (Math.abs(candidate.length - word.length) > most) continue
    const steps = distance(lower, candidate.toLowerCase(), most)
    if (steps <= most) [best, least] = [candidate, steps]
  }
  return best
}

/**
 * `email` for `email-address`, `officer` for `dataProtectionOfficer`: the shortest that contains all the
 * words.
 */
function abridged(word: string, candidates: readonly string[]): string | undefined {
  const known = wordsOf(word)
  if (known.length === 0) return undefined
  return candidates
    .filter((candidate) => {
      const words = knownWordsOf(candidate)
      return known.every((part) => words.includes(part))
    })
    .sort((a, b) => a.length - b.length)[0]
}

/** Kept, since the same names are compared again and again. */
const knownWords = new Map<string, readonly string[]>()

function knownWordsOf(candidate: string): readonly string[] {
  const known = knownWords.get(candidate)
  if (known) return known
  const words = wordsOf(candidate)
  if (knownWords.size < 5000) knownWords.set(candidate, words)
  return words
}

/** The words of an id, without the plural: `cookieConsent` and `cookies-consent` have the same two. */
function wordsOf(id: string): string[] {
  return id
    .split(/[^A-Za-z0-9]+|(?=[A-Z])/)
    .map((part) => part.toLowerCase().replace(/s$/, ''))
    .filter((part) => part !== '')
}

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour; `Infinity` if more
 * than the limit.
 */
function distance(a: string, b: string, most: number): number {
  if (most === 0) return a === b ? 0 : Infinity
  let beforePrevious: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, index) => index)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity
      const steps = Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row.push(steps)
      if (steps < least) least = steps
    }
    // No row is better than the better of the two before it.
    if (least > most && leastBefore > most) return Infinity
    leastBefore = least
    beforePrevious = previous
    previous = row
  }
  return previous[b.length] ?? 0
}
