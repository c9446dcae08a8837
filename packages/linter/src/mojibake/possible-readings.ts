import {codecNames, upperHalves} from './codecs.js'
import {controls, modeOfCodec, modeOfPair, type ReadingMode} from './reading-modes.js'
import {remnantAt} from './remnants.js'
import {continuationMasks, leadMasks, type Sequence, sequence, sequenceAt} from './utf8-sequences.js'

/** One way to read what starts at a place of the text as a single damaged character. */
export interface PossibleReading {
  mode: ReadingMode
  sequence: Sequence
}

/** All ways to read what starts at a place as a damaged character that ends before `end`. */
export function possibleReadings(text: string, position: number, end: number): PossibleReading[] {
  const readings: PossibleReading[] = []
  const unit = text.charCodeAt(position)
  if (unit < 0xa0) addControl(readings, text, position)
  addRemnant(readings, text, position, end)
  const codecs = (leadMasks[unit] ?? 0) & (continuationMasks[text.charCodeAt(position + 1)] ?? 0)
  for (let codec = 0; codecs >> codec > 0; codec += 1) {
    if (!((codecs >> codec) & 1)) continue
    const sequence = sequenceAt(text, position, codec)
    if (!sequence || position + sequence.length > end) continue
    readings.push({mode: modeOfCodec(codec), sequence})
    if (!sequence.lostByte && leadMasks[sequence.codePoint])
      addPairs(readings, text, position, end, codec, sequence)
  }
  return readings
}

function addControl(readings: PossibleReading[], text: string, position: number): void {
  const meant = meantBy(text.charCodeAt(position))
  if (meant === 0 || isTorn(text, position)) return
  readings.push({mode: controls, sequence: sequence(1, meant, {})})
}

/** What a control character is in windows-1252; 0 for the five bytes that it leaves undefined. */
const meantBy = (unit: number): number => upperHalves['windows-1252'].charCodeAt(unit - 0x80)

const isControl = (unit: number): boolean => unit >= 0x80 && unit < 0xa0

/** Whether a control character is a piece of something longer: what is before U+009D is no windows-1252. */
function isTorn(text: string, position: number): boolean {
  const neighbours = [text.charCodeAt(position - 1), text.charCodeAt(position + 1)].filter(isControl)
  if (neighbours.some((unit) => meantBy(unit) === 0)) return true
  return text.charCodeAt(position) === 0x80 && neighbours.length > 0 && !/\d/.test(text.charAt(position - 1))
}

function addRemnant(readings: PossibleReading[], text: string, position: number, end: number): void {
  const remnant = remnantAt(text, position)
  if (!remnant || position + remnant.length > end) return
  const {codec, length, codePoint} = remnant
  const mode = modeOfCodec(codecNames.indexOf(codec))
  readings.push({mode, sequence: sequence(length, codePoint, {lostByte: [codePoint]})})
}

/** Characters that a sequence of the inner codec can have: three bytes for each of two surrogates. */
const longestSequence = 6

/**
 * Two layers at once, because the layer between is no better text than the one above: `Ã¢â‚¬â„¢` is `â€™` in
 * windows-1252, and only that is `’`.
 */
function addPairs(
  readings: PossibleReading[],
  text: string,
  start: number,
  end: number,
  outer: number,
  first: Sequence
): void {
  let between = String.fromCharCode(first.codePoint)
  let {length, lostSpace} = first
  const lengths = [length]
  while (lengths.length < longestSequence) {
    const next = sequenceAt(text, start + length, outer)
    if (!next || next.lostByte || start + length + next.length > end || !mayFollow(next.codePoint)) break
    between += String.fromCharCode(next.codePoint)
    length += next.length
    lostSpace ||= next.lostSpace
    lengths.push(length)
  }
  const codecs = (leadMasks[first.codePoint] ?? 0) & (continuationMasks[between.charCodeAt(1)] ?? 0)
  for (let inner = 0; codecs >> inner > 0; inner += 1) {
    if (!((codecs >> inner) & 1)) continue
    const sequence = sequenceAt(between, 0, inner)
    if (!sequence || sequence.lostByte) continue
    const whole = {...sequence, length: lengths[sequence.length - 1] ?? length, lostSpace}
    readings.push({mode: modeOfPair(outer, inner), sequence: whole})
  }
}

/** Whether a character can be a later one of a sequence; a second surrogate starts with a lead. */
const mayFollow = (codePoint: number): boolean =>
  (continuationMasks[codePoint] ?? 0) > 0 || (leadMasks[codePoint] ?? 0) > 0
