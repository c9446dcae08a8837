import type {CodecName} from './codecs.js'

/** The rest of a character that lost one of its bytes without a trace, and the character itself. */
export interface Remnant {
  length: number
  codePoint: number
  codec: CodecName
}

/** Returns the remnant that starts at a place of a text: `â€` if a program has dropped byte 9D of `”`. */
export function remnantAt(text: string, position: number): Remnant | undefined {
  const first = text.charCodeAt(position)
  const patterns = mayStartRemnant(first) ? patternsOf.get(first) : undefined
  if (!patterns) return undefined
  const second = text.charAt(position + 1)
  for (const {pattern, seconds, codec, meant} of patterns) {
    if (!seconds.includes(second)) continue
    pattern.lastIndex = position
    if (!pattern.test(text)) continue
    const length = pattern.lastIndex - position
    return {length, codec, codePoint: meant ?? 0x2000 | (second.charCodeAt(0) & 0x3f)}
  }
  return undefined
}

/** Whether a remnant may start with a code unit. This is called for every character of a ruined text. */
export const mayStartRemnant = (unit: number): boolean => unit === 0xe2 || unit === 0x80 || unit === 0x20ac

interface Pattern {
  pattern: RegExp
  /** Its possible second characters. They rule out most places without a search for the pattern. */
  seconds: string
  codec: CodecName
  /** The character that it was. Absent if the character has lost only its lead byte, E2. */
  meant?: number
}

/** A whole sequence continues with one of these: the bytes 80 to BF in windows-1252. */
const later = '[\\u0080-\\u00bf\\ufffd?€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'

/** By their first character. */
const patternsOf: ReadonlyMap<number, readonly Pattern[]> = new Map([
  [
    0xe2,
    [
      {pattern: new RegExp(`â€(?!${later})`, 'uy'), seconds: '€', codec: 'windows-1252', meant: 0x201d},
      {pattern: new RegExp(`âŒ(?!${later})`, 'uy'), seconds: 'Œ', codec: 'windows-1252', meant: 0x274c}
    ]
  ],
  // After a digit, it belongs to a price: `50€`.
  [
    0x80,
    [
      {
        pattern: /(?<![\d\u0080-\u009f])\u0080[\u0093\u0094\u0098\u0099\u009c\u009d\u00a2\u00a6]/uy,
        seconds: '\u0093\u0094\u0098\u0099\u009c\u009d\u00a2\u00a6',
        codec: 'latin-1'
      }
    ]
  ],
  [
    0x20ac,
    [
      {pattern: /(?<=\p{L})€™(?=\p{L})/uy, seconds: '™', codec: 'windows-1252', meant: 0x2019},
      {pattern: /(?<!\d)€\u009d/uy, seconds: '\u009d', codec: 'windows-1252', meant: 0x201d}
    ]
  ]
])
