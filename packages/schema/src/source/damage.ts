/** A stretch of text that was damaged on the way here. */
export interface Damage {
  readonly offset: number
  readonly text: string
  readonly kind: 'replacement' | 'control' | 'surrogate' | 'misread' | 'direction'
  /** What was there before, if that can be known. */
  readonly was?: string
}

/**
 * Text that was damaged: characters that were lost (`�`), control characters, UTF-8 that was read as
 * Windows-1252 (`â€™` for `’`), and characters that reverse the direction of the text after them, so that
 * readers see a text other than the one that is written (`\u202E`).
 *
 * It is strict and small, since a policy with such a text doesn't load: only what nobody writes on purpose
 * counts. `„MENÜ“` contains `Ü“`, which could be two bytes of Syriac, but isn't damage.
 */
export function findDamage(text: string): Damage[] {
  // Nearly all texts are plain, which one test shows.
  if (!suspicious.test(text)) return []
  return Array.from(text.matchAll(damaged), (match) => {
    const [found] = match
    return {offset: match.index, text: found, ...diagnose(found)}
  }).filter((damage) => damage.kind !== 'misread' || !endsWord(text, damage))
}

/** The characters that Windows-1252 has for the bytes 0x80 to 0xBF. */
const continuation = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'

/**
 * Two bytes: `Ã¼` for ü, `Â ` for a no-break space, `Å¡` for š. Three: `â€™`, `â„¢`, `ï»¿`.
 * Four: `ðŸ˜€`. Sequences that would decode to scripts rarely met are left alone.
 */
const misread = `(?:[ÂÃÅ]${continuation}|â[€‚„†]${continuation}|ï»¿|ðŸ${continuation}{2})+`

const damaged = new RegExp(
  `${misread}|\\uFFFD+|[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]+|[\\u202A-\\u202E\\u2066-\\u2069]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]`,
  'g'
)

const suspicious =
  /[^\t\n\r\u0020-\u007E\u00A0-\u00C1\u00C4\u00C6-\u00E1\u00E3-\u00EE\u00F1-\u00FF\u2010-\u2027]/

function diagnose(found: string): Pick<Damage, 'kind' | 'was'> {
  const first = found.charCodeAt(0)
  if (first === 0xfffd) return {kind: 'replacement'}
  if (first < 0xa0) return {kind: 'control'}
  if ((first >= 0x202a && first <= 0x202e) || (first >= 0x2066 && first <= 0x2069)) return {kind: 'direction'}
  if (first >= 0xd800 && first <= 0xdfff) return {kind: 'surrogate'}
  const was = reread(found)
  return was === undefined ? {kind: 'misread'} : {kind: 'misread', was}
}

/** `IRMÃ”`: a word in capitals before a closing quotation mark. */
function endsWord(text: string, {offset, text: found}: Damage): boolean {
  return found.length === 2 && /[’“”…–—]/.test(found) && /\p{Lu}/u.test(text[offset - 1] ?? '')
}

/** Windows-1252's characters for 0x80 to 0x9F; codes without a character are kept as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function reread(found: string): string | undefined {
  const bytes = Uint8Array.from(found, (character) => {
    const index = windows1252.indexOf(character)
    return index === -1 ? character.charCodeAt(0) : 0x80 + index
  })
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
