import {type CodecName, codecNames, upperHalves} from './codecs.js'

/**
 * A character that a wrong decoding took apart: `â€™` is `’` in windows-1252. It takes `length` UTF-16 code units of the
 * text, and was `codePoint`.
 */
export interface Sequence {
  length: number
  codePoint: number
  /** Whether it was written as two surrogates of three bytes each, as in Java and old databases. */
  surrogates: boolean
  /** Whether a byte 0xA0 has become a plain space: `Ã ` for `à`. */
  lostSpace: boolean
  /** The possible characters if one of its bytes was lost; empty if more than one was. */
  lostByte: readonly number[] | undefined
  /** Whether the lost byte became a question mark, as in programs that write ASCII. */
  questionMark: boolean
}

export const codecCount: number = codecNames.length

/** Bit `n` says that the code unit may be the first byte of a sequence in codec `n`. */
export const leadMasks: Uint16Array = new Uint16Array(0x10000)
/** Bit `n` says that the code unit may be a later byte of a sequence in codec `n`. */
export const continuationMasks: Uint16Array = new Uint16Array(0x10000)

const tables: CodecTable[] = []

interface CodecTable {
  /** By code unit: its byte from 0x80 to 0xFF, or 0 if the codec doesn't have it. */
  bytes: Uint8Array
  /** The code units that have such a byte. */
  units: readonly number[]
  /** The bytes 0x80 to 0xBF that the codec leaves undefined, and that a strict decoder turns into U+FFFD. */
  undefinedBytes: readonly number[]
  /** Whether byte 0xA0 is a no-break space, which editors flatten to a plain one. */
  hasNoBreakSpace: boolean
}

const replacementCharacter = 0xfffd
const space = 0x20
const questionMark = 0x3f

/** Builds the tables on the first call, so that importing this file costs nothing. */
export function prepareSequences(): void {
  if (tables.length > 0) return
  for (const [codec, name] of codecNames.entries()) {
    const table = tableOf(name)
    tables.push(table)
    for (const unit of table.units) {
      const byte = table.bytes[unit] ?? 0
      if (byte >= 0x80 && byte < 0xc0) mark(continuationMasks, unit, codec)
      if (byte >= 0xc2 && byte < 0xf5) mark(leadMasks, unit, codec)
    }
    if (table.hasNoBreakSpace) mark(continuationMasks, space, codec)
    if (table.undefinedBytes.length === 0) continue
    mark(continuationMasks, replacementCharacter, codec)
    mark(continuationMasks, questionMark, codec)
  }
}

function tableOf(name: CodecName): CodecTable {
  const bytes = new Uint8Array(0x10000)
  const units: number[] = []
  const undefinedBytes: number[] = []
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    // An undefined byte is read as the control character with the same number.
    const defined = upperHalves[name].charCodeAt(byte - 0x80)
    const unit = defined === 0 ? byte : defined
    bytes[unit] = byte
    units.push(unit)
    if (defined === 0 && byte < 0xc0) undefinedBytes.push(byte)
  }
  // latin-1 has no undefined bytes, since it has the control characters themselves.
  return {
    bytes,
    units,
    undefinedBytes: name === 'latin-1' ? [] : undefinedBytes,
    hasNoBreakSpace: bytes[0xa0] === 0xa0
  }
}

function mark(masks: Uint16Array, unit: number, codec: number): void {
  masks[unit] = (masks[unit] ?? 0) | (1 << codec)
}

/** Returns the sequence that starts at a place of the text, or `undefined` if none does in this codec. */
export function sequenceAt(text: string, start: number, codec: number): Sequence | undefined {
  const table = tables[codec]
  if (!table) return undefined
  const {bytes, undefinedBytes, hasNoBreakSpace} = table
  const lead = bytes[text.charCodeAt(start)] ?? 0
  const length = lengthAfter(lead)
  if (length === 0 || start + length > text.length) return undefined

  let codePoint = lead & (0x7f >> length)
  let lostSpace = false
  let questioned = false
  const lostBits: number[] = []
  for (let index = 1; index < length; index += 1) {
    const unit = text.charCodeAt(start + index)
    let byte = bytes[unit] ?? 0
    if (unit === space && hasNoBreakSpace) {
      byte = 0xa0
      lostSpace = true
    } else if (undefinedBytes.length > 0 && (unit === replacementCharacter || unit === questionMark)) {
      byte = 0x80
      questioned ||= unit === questionMark
      lostBits.push(6 * (length - 1 - index))
    }
    if (byte < 0x80 || byte > 0xbf) return undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const [shift, another] = lostBits
  if (another !== undefined) {
    return questioned ? undefined : sequence(length, typical(lead), {lostSpace, lostByte: []})
  }
  if (shift !== undefined) {
    const lostByte = undefinedBytes
      .map((byte) => codePoint | ((byte & 0x3f) << shift))
      .filter((reading) => isShortest(reading, length) && !isSurrogate(reading))
    const [first] = lostByte
    return first === undefined
      ? undefined
      : sequence(length, first, {lostSpace, lostByte, questionMark: questioned})
  }
  if (!isShortest(codePoint, length)) return undefined
  if (isSurrogate(codePoint)) return surrogatePairAt(text, start, bytes, codePoint)
  return sequence(length, codePoint, {lostSpace})
}

/** Returns how many code units, beginning with this one, decide whether a sequence starts with it, and which. */
export function reachOfSequence(unit: number, codec: number): number {
  const lead = tables[codec]?.bytes[unit] ?? 0
  return lead === leadOfSurrogates ? 6 : Math.max(1, lengthAfter(lead))
}

const leadOfSurrogates = 0xed

/** Returns the number of bytes of a sequence that starts with this byte, or 0 if none does. */
function lengthAfter(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

export const sequence = (
  length: number,
  codePoint: number,
  {lostSpace = false, lostByte, questionMark = false, surrogates = false}: Partial<Sequence>
): Sequence => ({length, codePoint, lostSpace, lostByte, questionMark, surrogates})

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint < 0xe000

/** UTF-8 forbids writing a character in more bytes than it needs. */
function isShortest(codePoint: number, length: number): boolean {
  if (codePoint > 0x10ffff) return false
  return codePoint >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
}

/** `í\u00a0½í³§` is `📧` in CESU-8 read as windows-1252. */
function surrogatePairAt(text: string, start: number, bytes: Uint8Array, high: number): Sequence | undefined {
  const [lead = 0, second = 0, third = 0] = [3, 4, 5].map(
    (index) => bytes[text.charCodeAt(start + index)] ?? 0
  )
  if (
    high >= 0xdc00 ||
    lead !== leadOfSurrogates ||
    second < 0xb0 ||
    second > 0xbf ||
    third < 0x80 ||
    third > 0xbf
  ) {
    return undefined
  }
  const low = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)
  return sequence(6, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), {surrogates: true})
}

/** Returns a common character that starts with a byte, for sequences whose other bytes are lost. */
function typical(lead: number): number {
  if (lead < 0xe1) return 0x905
  if (lead === 0xe1) return 0x10d0
  if (lead === 0xe2) return 0x2019
  if (lead === 0xe3) return 0x3042
  if (lead < 0xea) return 0x6000
  return lead < 0xee ? 0xac00 : lead < 0xf0 ? 0xff0c : 0x1f600
}
