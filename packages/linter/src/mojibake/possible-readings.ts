import {createBeginnings} from './beginnings.js'
import {codecNames, upperHalves} from './codecs.js'
import {isGreekOrdinal} from './greek-ordinals.js'
import {controls, modeOfCodec, modeOfPair, type ReadingMode} from './reading-modes.js'
import {type Traits, traitsOf} from './plausibility.js'
import {mayStartRemnant, type Remnant, remnantAt} from './remnants.js'
import {
  codecCount,
  continuationMasks,
  leadMasks,
  reachOfSequence,
  type Sequence,
  sequence,
  sequenceAt
} from './utf8-sequences.js'

/** A way to read the text at a place as a single damaged character, which is the same in each of the modes. */
export interface PossibleReading {
  sequence: Sequence
  /** The character of the sequence, and its traits. */
  character: string
  traits: Traits
  modes: readonly ReadingMode[]
}

/** All ways to read the text at a place as a damaged character, and how much of the text is doubtful. */
export interface Doubt {
  readings: readonly PossibleReading[]
  /** The number of code units of the longest reading with a single layer of damage; 0 if nothing is doubtful. */
  longest: number
  /** What a quick search needs to know of it, kept once it was needed. */
  sign?: Sign
}

/** The properties of a doubt that matter to a quick search. */
export interface Sign {
  /** Doubts with the same number are the same to it; -1 if the numbers have run out. */
  symbol: number
  /** The length of the longest reading, in code units. */
  span: number
  /** Whether the words around it may speak for a reading. */
  isCredited: boolean
}

/** Returns the doubt at a place, which has a code unit beyond ASCII. */
export function doubtAt(text: string, position: number, unit: number): Doubt {
  if (isGreekCapital(unit) && isGreekOrdinal(text, position)) return nothing
  if (unit >= 0xa0 && !mayStartRemnant(unit)) return wholeReadings(text, position, unit)
  const whole = unit < 0xa0 ? controlReadings(text, position, unit) : wholeReadings(text, position, unit)
  const remnant = remnantAt(text, position)
  if (!remnant) return whole
  return {
    readings: [readingOfRemnant(remnant), ...whole.readings],
    longest: unit < 0xa0 ? 1 : Math.max(remnant.length, whole.longest)
  }
}

const isGreekCapital = (unit: number): boolean => unit > 0x390 && unit < 0x3aa

const readingOf = <Modes extends readonly ReadingMode[]>(
  sequence: Sequence,
  modes: Modes
): PossibleReading & {modes: Modes} => ({
  sequence,
  character: String.fromCodePoint(sequence.codePoint),
  traits: traitsOf(sequence.codePoint),
  modes
})

const nothing: Doubt = {readings: [], longest: 0}
/** Doubtful, although no possible reading is known. */
const strayControl: Doubt = {readings: [], longest: 1}

/** Returns the readings of a control character, which never starts a whole sequence. */
function controlReadings(text: string, position: number, unit: number): Doubt {
  const meant = meantBy(unit)
  if (meant === 0 || isTorn(text, position, unit)) return strayControl
  const known = readingsOfControls[unit]
  if (known) return known
  const doubt = {readings: [readingOf(sequence(1, meant, {}), [controls])], longest: 1}
  readingsOfControls[unit] = doubt
  return doubt
}

const readingsOfControls: (Doubt | undefined)[] = []

/** Returns the character of a control character's byte in windows-1252, or 0 for the five bytes that it leaves undefined. */
const meantBy = (unit: number): number => upperHalves['windows-1252'].charCodeAt(unit - 0x80)

const isControl = (unit: number): boolean => unit >= 0x80 && unit < 0xa0

/** Whether a control character is part of something longer: beside U+009D, for instance, it isn't windows-1252. */
function isTorn(text: string, position: number, unit: number): boolean {
  const [before, after] = [text.charCodeAt(position - 1), text.charCodeAt(position + 1)]
  if (!isControl(before) && !isControl(after)) return false
  if ((isControl(before) && meantBy(before) === 0) || (isControl(after) && meantBy(after) === 0)) return true
  return unit === 0x80 && !/\d/.test(text.charAt(position - 1))
}

function readingOfRemnant({codec, length, codePoint}: Remnant): PossibleReading {
  const mode = modeOfCodec(codecNames.indexOf(codec))
  const known = remnantReadings.get(codePoint)
  if (known?.modes[0] === mode && known.sequence.length === length) return known
  const reading = readingOf(sequence(length, codePoint, {lostByte: [codePoint]}), [mode])
  remnantReadings.set(codePoint, reading)
  return reading
}

/** By character: a ruined text has few different remnants, each of them very often. */
const remnantReadings = new Map<number, PossibleReading>()

const beginnings = createBeginnings<Doubt>()

/** Returns the readings in which no byte was lost without a trace. They don't depend on the text before the place. */
export function wholeReadings(text: string, position: number, unit: number): Doubt {
  const second = text.charCodeAt(position + 1)
  if (((leadMasks[unit] ?? 0) & (continuationMasks[second] ?? 0)) === 0) return nothing
  const known = beginnings.find(text, position)
  if (known) return known
  const {readings, longest, reach} = readThrough(text, position)
  const whole = {readings, longest}
  beginnings.keep(text, position, reach, whole)
  return whole
}

/** Readings while they are gathered, and the number of code units that they depend on. */
interface Gathered {
  readings: (PossibleReading & {modes: ReadingMode[]})[]
  longest: number
  reach: number
}

/** Reads a place through each codec that its first two characters allow, and then through a second codec. */
export function readThrough(text: string, position: number): Gathered {
  const gathered: Gathered = {readings: [], longest: 0, reach: 2}
  const unit = text.charCodeAt(position)
  const codecs = (leadMasks[unit] ?? 0) & (continuationMasks[text.charCodeAt(position + 1)] ?? 0)
  for (let codec = 0; codecs >> codec > 0; codec += 1) {
    if (!((codecs >> codec) & 1)) continue
    const sequence = sequenceAt(text, position, codec)
    gathered.reach = Math.max(gathered.reach, reachOfSequence(unit, codec))
    if (!sequence) continue
    gather(gathered, modeOfCodec(codec), sequence)
    gathered.longest = Math.max(gathered.longest, sequence.length)
    if (!sequence.lostByte && leadMasks[sequence.codePoint])
      addPairs(gathered, text, position, codec, sequence)
  }
  return gathered
}

function gather({readings}: Gathered, mode: ReadingMode, sequence: Sequence): void {
  const same = readings.find((reading) => isSame(reading.sequence, sequence))
  if (same) same.modes.push(mode)
  else readings.push(readingOf(sequence, [mode]))
}

/** Sequences with a lost byte are never the same, since the possible bytes depend on the codec. */
const isSame = (one: Sequence, other: Sequence): boolean =>
  one.length === other.length &&
  one.codePoint === other.codePoint &&
  one.lostSpace === other.lostSpace &&
  one.surrogates === other.surrogates &&
  !one.lostByte &&
  !other.lostByte

/**
 * Adds readings of two layers at once, because the layer between is no more plausible than the outer one: `Ã¢â‚¬â„¢` is
 * `â€™` in windows-1252, and only that is `’`.
 */
function addPairs(gathered: Gathered, text: string, start: number, outer: number, first: Sequence): void {
  let between = String.fromCharCode(first.codePoint)
  let {length, lostSpace} = first
  const ends = [{length, lostSpace}]
  const wanted = longestFrom(first.codePoint)
  let codecs = leadMasks[first.codePoint] ?? 0
  while (ends.length < wanted && codecs > 0) {
    const at = start + length
    const next = sequenceAt(text, at, outer)
    gathered.reach = Math.max(gathered.reach, length + reachOfSequence(text.charCodeAt(at), outer))
    if (!next || next.lostByte) break
    if (ends.length === 1) codecs &= continuationMasks[next.codePoint] ?? 0
    if (!mayFollow(next.codePoint)) break
    between += String.fromCharCode(next.codePoint)
    length += next.length
    lostSpace ||= next.lostSpace
    ends.push({length, lostSpace})
  }
  if (ends.length === 1) return
  for (let inner = 0; codecs >> inner > 0; inner += 1) {
    if (!((codecs >> inner) & 1)) continue
    const sequence = sequenceAt(between, 0, inner)
    const end = ends[(sequence?.length ?? 0) - 1]
    if (sequence && end && !sequence.lostByte)
      gather(gathered, modeOfPair(outer, inner), {...sequence, ...end})
  }
}

/** Returns the length of the longest sequence that can start with a character. */
function longestFrom(codePoint: number): number {
  let longest = 0
  for (let codec = 0; codec < codecCount; codec += 1)
    longest = Math.max(longest, reachOfSequence(codePoint, codec))
  return longest
}

/** Whether a character can be in a sequence after the first one. The second surrogate of a pair starts with a lead. */
const mayFollow = (codePoint: number): boolean =>
  (continuationMasks[codePoint] ?? 0) > 0 || (leadMasks[codePoint] ?? 0) > 0
