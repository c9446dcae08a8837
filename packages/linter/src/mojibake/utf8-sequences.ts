import {codecNames, upperHalves} from './codecs.js'

/**
 * One character that some wrong decoding took apart: `â€™` is `’` in windows-1252. How many UTF-16 code units
 * of the text it takes, and what it was.
 */
export interface Sequence {
  length: number
  codePoint: number
  /** Written as two surrogates of three bytes each, as Java and old databases do. */
  surrogates: boolean
  /** A byte 0xA0 that stands as a plain space: `Ã ` for `à`. */
  lostSpace: boolean
  /** What it may have been, when one of its bytes was replaced by U+FFFD. */
  lostByte: readonly number[] | undefined
}

export const codecCount: number = codecNames.length

/** Bit `n` says that the code unit may be the first byte of a sequence in codec `n`. */
export const leadMasks: Uint16Array = new Uint16Array(0x10000)
/** Bit `n` says that the code unit may be a later byte of a sequence in codec `n`. */
export const continuationMasks: Uint16Array = new Uint16Array(0x10000)

const bytesOfCodecs: Uint8Array[] = []
/** The bytes 0x80 to 0xBF that each codec leaves undefined: what a strict decoder turns into U+FFFD. */
const undefinedBytes: number[][] = []

const replacementCharacter = 0xfffd
const space = 0x20

/** Fills the tables. They are built at the first call, so that importing costs nothing. */
export function prepareSequences(): void {
  if (bytesOfCodecs.length > 0) return
  codecNames.forEach((name, codec) => {
    const bytes = new Uint8Array(0x10000)
    const missing: number[] = []
    for (let byte = 0x80; byte < 0x100; byte += 1) {
      const unit = upperHalves[name].charCodeAt(byte - 0x80)
      bytes[unit === 0 ? byte : unit] = byte
      if (unit === 0 && byte < 0xc0) missing.push(byte)
      const masks = byte < 0xc0 ? continuationMasks : byte >= 0xc2 && byte < 0xf5 ? leadMasks : undefined
      if (masks) masks[unit === 0 ? byte : unit] = (masks[unit === 0 ? byte : unit] ?? 0) | (1 << codec)
    }
    if (bytes[0xa0] === 0xa0) continuationMasks[space] = (continuationMasks[space] ?? 0) | (1 << codec)
    if (name !== 'latin-1' && missing.length > 0) {
      continuationMasks[replacementCharacter] = (continuationMasks[replacementCharacter] ?? 0) | (1 << codec)
    }
    bytesOfCodecs.push(bytes)
    undefinedBytes.push(missing)
  })
}

/** The sequence that starts at a place of the text, if its characters spell one in that codec. */
export function sequenceAt(text: string, start: number, codec: number): Sequence | undefined {
  const bytes = bytesOfCodecs[codec]
  if (!bytes) return undefined
  const lead = bytes[text.charCodeAt(start)] ?? 0
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || start + length > text.length) return undefined

  let codePoint = lead & (0x7f >> length)
  let lostSpace = false
  let lostAt = 0
  let lostCount = 0
  for (let index = 1; index < length; index += 1) {
    const unit = text.charCodeAt(start + index)
    let byte = bytes[unit] ?? 0
    if (unit === space && bytes[0xa0] === 0xa0) {
      byte = 0xa0
      lostSpace = true
    } else if (unit === replacementCharacter && codec !== 1 && (undefinedBytes[codec]?.length ?? 0) > 0) {
      byte = 0x80
      lostCount += 1
      lostAt = index
    }
    if (byte < 0x80 || byte > 0xbf) return undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  if (lostCount > 1) return {length, codePoint: typical(lead), surrogates: false, lostSpace, lostByte: []}
  if (lostCount > 0) return withLostByte(codec, codePoint, length, lostAt, lostSpace)
  if (!isShortest(codePoint, length)) return undefined
  if (codePoint >= 0xd800 && codePoint < 0xe000) return surrogatePairAt(text, start, codec, codePoint)
  return {length, codePoint, surrogates: false, lostSpace, lostByte: undefined}
}

function isShortest(codePoint: number, length: number): boolean {
  if (codePoint > 0x10ffff) return false
  return codePoint >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
}

/** `í\u00a0½í³§` is `📧` in CESU-8 read as windows-1252. */
function surrogatePairAt(text: string, start: number, codec: number, high: number): Sequence | undefined {
  if (high >= 0xdc00) return undefined
  const bytes = bytesOfCodecs[codec]
  const [first, second, third] = [3, 4, 5].map((index) => bytes?.[text.charCodeAt(start + index)] ?? 0)
  if (first !== 0xed || second === undefined || third === undefined) return undefined
  if (second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return undefined
  const low = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)
  const codePoint = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
  return {length: 6, codePoint, surrogates: true, lostSpace: false, lostByte: undefined}
}

function withLostByte(
  codec: number,
  codePoint: number,
  length: number,
  lostAt: number,
  lostSpace: boolean
): Sequence | undefined {
  const shift = 6 * (length - 1 - lostAt)
  const readings = (undefinedBytes[codec] ?? [])
    .map((byte) => codePoint | ((byte & 0x3f) << shift))
    .filter((reading) => isShortest(reading, length) && !(reading >= 0xd800 && reading < 0xe000))
  const [first] = readings
  if (first === undefined) return undefined
  return {length, codePoint: first, surrogates: false, lostSpace, lostByte: readings}
}

/** A common character of those that start with a byte, for when its other bytes are lost. */
function typical(lead: number): number {
  if (lead < 0xe1) return 0x905
  if (lead === 0xe1) return 0x10d0
  if (lead === 0xe2) return 0x2019
  if (lead === 0xe3) return 0x3042
  if (lead < 0xea) return 0x6000
  return lead < 0xee ? 0xac00 : lead < 0xf0 ? 0xff0c : 0x1f600
}
