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

/** A way to read what starts at a place of the text as a single damaged character: the same one in each of some modes. */
export interface PossibleReading {
  sequence: Sequence
  /** Its character, and the traits of that. */
  character: string
  traits: Traits
  modes: readonly ReadingMode[]
}

/** All ways to read what starts at a place as a damaged character, and how far that is doubtful. */
export interface Doubt {
  readings: readonly PossibleReading[]
  /** How many code units the longest takes that is damaged once; 0 where nothing is doubtful. */
  longest: number
  /** What a quick search sees of it, kept once it was asked for. */
  sign?: Sign
}

/** What a quick search sees of a doubt. */
export interface Sign {
  /** Doubts with the same number are the same to it; -1 where numbers have run out. */
  symbol: number
  /** The length of the longest reading, in code units. */
  span: number
  /** Whether the words around it may say something for a reading. */
  isCredited: boolean
}

/** What may start at a place with a code unit that is no plain character. */
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
/** It is doubtful, though nothing is known that it could be. */
const strayControl: Doubt = {readings: [], longest: 1}

/** A control character starts nothing else. */
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

/** What a control character is in windows-1252; 0 for the five bytes that it leaves undefined. */
const meantBy = (unit: number): number => upperHalves['windows-1252'].charCodeAt(unit - 0x80)

const isControl = (unit: number): boolean => unit >= 0x80 && unit < 0xa0

/** Whether a control character is a piece of something longer: what is before U+009D is no windows-1252. */
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

/** By the character: a ruined text has few of them, very often. */
const remnantReadings = new Map<number, PossibleReading>()

const beginnings = createBeginnings<Doubt>()

/** The readings of which no byte was lost without a trace: they depend on nothing before the place. */
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

/** Readings as they are gathered, and on how many code units of the text they depend. */
interface Gathered {
  readings: (PossibleReading & {modes: ReadingMode[]})[]
  longest: number
  reach: number
}

/** Through each codec that the first two characters allow, and then through a second. */
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

/** What a lost byte may have been depends on the codec. */
const isSame = (one: Sequence, other: Sequence): boolean =>
  one.length === other.length &&
  one.codePoint === other.codePoint &&
  one.lostSpace === other.lostSpace &&
  one.surrogates === other.surrogates &&
  !one.lostByte &&
  !other.lostByte

/**
 * Two layers at once, because the layer between is no better text than the one above: `Ã¢â‚¬â„¢` is `â€™` in
 * windows-1252, and only that is `’`.
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

/** The most characters that a sequence can have that starts with this one. */
function longestFrom(codePoint: number): number {
  let longest = 0
  for (let codec = 0; codec < codecCount; codec += 1)
    longest = Math.max(longest, reachOfSequence(codePoint, codec))
  return longest
}

/** Whether a character can be a later one of a sequence; a second surrogate starts with a lead. */
const mayFollow = (codePoint: number): boolean =>
  (continuationMasks[codePoint] ?? 0) > 0 || (leadMasks[codePoint] ?? 0) > 0
