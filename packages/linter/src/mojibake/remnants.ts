import type {CodecName} from './codecs.js'

/** The rest of a character that lost one of its bytes without a trace, and the character itself. */
export interface Remnant {
  length: number
  codePoint: number
  codec: CodecName
}

/** The remnant that starts at a place of a text: `â€`, where a program dropped byte 9D of `”`. */
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

/** Whether a remnant may start with a code unit. Every character of a ruined text is asked. */
export const mayStartRemnant = (unit: number): boolean => unit === 0xe2 || unit === 0x80 || unit === 0x20ac

interface Pattern {
  pattern: RegExp
  /** What its second character can be: most places are passed over by a look at that. */
  seconds: string
  codec: CodecName
  /** What it was; without it, the character of which only lead byte E2 was lost. */
  meant?: number
}

/** What is whole goes on with one of these, the bytes 80 to BF in windows-1252. */
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
  // After a digit it is a price: `50€`.
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
