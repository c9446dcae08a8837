import type {Evidence} from './evidence.js'
import {likeliest, restoreLostByte} from './lost-bytes.js'
import {
  addStep,
  beforeOf,
  firstStepTo,
  nothing,
  onlyStepTo,
  type Paths,
  pathsOver,
  stepTo,
  wordOf,
  write
} from './paths.js'
import {surpriseBetween, type Traits, traitsOf, wordBefore, wordWith} from './plausibility.js'
import {creditOfSpace, isSpaceOfNextWord} from './collapsed-spaces.js'
import {creditOfFormula} from './formulas.js'
import {type Doubts, firstDoubtFrom} from './doubts.js'
import type {Doubt, PossibleReading} from './possible-readings.js'
import {codecsOf, controls, healthy, modeCount, type Reading, type ReadingMode} from './reading-modes.js'
import type {Sequence} from './utf8-sequences.js'

/** Steps so much worse than the best of their place never win. */
const hopeless = 30

/**
 * The most plausible way to read a stretch of text: the cheapest path from its start to its end, on which every
 * character stays as it is or is read back through codecs, and every change into a codec costs something.
 */
export function cheapestReadings(
  text: string,
  start: number,
  end: number,
  doubts: Doubts,
  costs: Costs
): Reading[] {
  const paths = pathsOver(start, end)
  const codePoint = codePointBefore(text, start)
  const first = addStep(paths, start, healthy)
  write(paths, first, nothing, 0, codePoint, traitsOf(codePoint), wordBefore(text, start), undefined)
  const {places, found} = doubts
  let doubt = firstDoubtFrom(doubts, start)
  for (let position = start; position < end; position += 1) {
    if (firstStepTo(paths, position) === nothing) continue
    while ((places[doubt] ?? end) < position) doubt += 1
    const next = Math.min(places[doubt] ?? end, end)
    const only = next > position ? onlyStepTo(paths, position) : nothing
    if (only !== nothing) position = passHealthy(paths, only, text, position, next) - 1
    else advance(paths, text, position, next > position ? undefined : found[doubt], costs)
  }
  const after = text.codePointAt(end) ?? space
  const last = cheapest(paths, end, after)
  const readings = readingsOnPathTo(paths, last, text, after, costs.evidence)
  return isNoise(end - start, paths.cost[last] ?? 0, readings) ? [] : readings
}

/**
 * Whether a long stretch was never text, such as an image in the midst of a page: however it is read, one character is as
 * surprising after another as by chance, and most can't be read back at all. Of bytes by chance a character costs 5 to 7, of
 * text that was damaged up to four times 0.1 to 2.5, and up to 5.3 where a fifth of it is lost, too. To read a little of such
 * a stretch back would only make other noise.
 */
function isNoise(length: number, cost: number, readings: readonly Reading[]): boolean {
  if (length < 128 || cost < 5.5 * length) return false
  return readings.reduce((sum, {start, end}) => sum + end - start, 0) < length / 2
}

const space = 0x20

const codePointBefore = (text: string, position: number): number =>
  position === 0 ? space : (text.codePointAt(position - 1) ?? space)

/**
 * One long step over characters that can only be what they are, from a step that all paths take: most of an island is
 * between its damages. Answers with the place behind it.
 */
function passHealthy(paths: Paths, from: number, text: string, start: number, end: number): number {
  let mode = paths.mode[from] ?? healthy
  let cost = paths.cost[from] ?? 0
  let codePoint = 0
  let traits: Traits = paths.traits[from] ?? 0
  let word = wordOf(paths, from)
  let position = start
  while (position < end) {
    codePoint = text.codePointAt(position) ?? 0
    const next = traitsOf(codePoint)
    const discount = codePoint === apostrophe ? contraction(text, position) : 0
    if (codePoint >= 0x80) mode = healthy
    cost = cost - discount + surpriseBetween(word, traits, next)
    word = wordWith(word, next)
    traits = next
    position += lengthOf(paths, codePoint, position)
  }
  write(paths, addStep(paths, position, mode), from, cost, codePoint, traits, word, undefined)
  return position
}

/** Takes all steps from a place: over the character as it is, and over each sequence that it may start. */
function advance(paths: Paths, text: string, position: number, doubt: Doubt | undefined, costs: Costs): void {
  const limit = cheapestCost(paths, position) + hopeless
  stepOver(paths, text, position, limit)
  if (!doubt) return
  for (const reading of doubt.readings) {
    const {sequence} = reading
    if (position + sequence.length > paths.end) continue
    const cost = costOf(sequence, costs.evidence) - creditOf(sequence, text, position)
    stepThrough(paths, position, reading, cost, limit, costs.entering)
  }
}

/** How many code units a character takes of a stretch that ends within it or behind it. */
const lengthOf = ({end}: Paths, codePoint: number, position: number): number =>
  codePoint > 0xffff && position + 2 <= end ? 2 : 1

function cheapestCost(paths: Paths, position: number): number {
  const {cost, other} = paths
  let least = Infinity
  for (let step = firstStepTo(paths, position); step !== nothing; step = other[step] ?? nothing)
    least = Math.min(least, cost[step] ?? 0)
  return least
}

/**
 * From the steps to a place over the character that is there. Only plain characters are in every mode: all paths over
 * another meet behind it.
 */
function stepOver(paths: Paths, text: string, position: number, limit: number): void {
  const {cost, other} = paths
  const codePoint = text.codePointAt(position) ?? 0
  const place = position + lengthOf(paths, codePoint, position)
  const plain = codePoint < 0x80
  const discount = codePoint === apostrophe ? contraction(text, position) : 0
  const traits = traitsOf(codePoint)
  let best = nothing
  let least = Infinity
  for (let step = firstStepTo(paths, position); step !== nothing; step = other[step] ?? nothing) {
    const before = cost[step] ?? 0
    if (before > limit) continue
    const whole = before - discount + surpriseAfter(paths, step, traits)
    if (plain) {
      reach(paths, place, paths.mode[step] ?? healthy, step, whole, codePoint, traits, undefined)
    } else if (whole < least) {
      best = step
      least = whole
    }
  }
  if (best !== nothing) reach(paths, place, healthy, best, least, codePoint, traits, undefined)
}

/**
 * From the steps to a place over a sequence, in each of its modes. Only two of them can be the cheapest: the one that is
 * in the mode already, and the cheapest of all, from which the mode has to be entered.
 */
function stepThrough(
  paths: Paths,
  position: number,
  {sequence, traits, modes}: PossibleReading,
  extra: number,
  limit: number,
  entering: Float64Array
): void {
  const {cost, other} = paths
  let best = nothing
  let least = Infinity
  for (let step = firstStepTo(paths, position); step !== nothing; step = other[step] ?? nothing) {
    if ((cost[step] ?? 0) > limit) continue
    const whole = costThrough(paths, step, sequence, traits)
    if (whole >= least) continue
    best = step
    least = whole
  }
  for (const mode of modes) {
    const inMode = stepTo(paths, position, mode)
    const anew = least + (entering[mode] ?? 0)
    const staying =
      inMode === nothing || (cost[inMode] ?? 0) > limit
        ? Infinity
        : costThrough(paths, inMode, sequence, traits)
    const stays = staying < anew || (staying === anew && inMode < best)
    const step = stays ? inMode : best
    const whole = (stays ? staying : anew) + extra
    const meant = meantAfter(paths, step, sequence)
    const traitsOfMeant = meant === sequence.codePoint ? traits : traitsOf(meant)
    reach(paths, position + sequence.length, mode, step, whole, meant, traitsOfMeant, sequence)
  }
}

function costThrough(paths: Paths, step: number, sequence: Sequence, traits: Traits): number {
  const codePoint = meantAfter(paths, step, sequence)
  const meant = codePoint === sequence.codePoint ? traits : traitsOf(codePoint)
  return (paths.cost[step] ?? 0) + surpriseAfter(paths, step, meant)
}

/** Of what a lost byte may have been, the likeliest there. */
const meantAfter = (paths: Paths, step: number, {codePoint, lostByte}: Sequence): number =>
  lostByte && lostByte.length > 1 ? likeliest(lostByte, beforeOf(paths, step)) : codePoint

const surpriseAfter = (paths: Paths, step: number, after: Traits): number =>
  surpriseBetween(wordOf(paths, step), paths.traits[step] ?? 0, after)

/** Reaches a place in a mode, unless it was reached in the same mode at no more cost. */
function reach(
  paths: Paths,
  place: number,
  mode: ReadingMode,
  from: number,
  cost: number,
  codePoint: number,
  traits: Traits,
  sequence: Sequence | undefined
): void {
  const rival = stepTo(paths, place, mode)
  if (rival !== nothing && (paths.cost[rival] ?? 0) <= cost) return
  const step = rival === nothing ? addStep(paths, place, mode) : rival
  const word = wordWith(wordOf(paths, from), traits)
  write(paths, step, from, cost, codePoint, traits, word, sequence)
}

/** What an evidence makes of each mode. Every step asks for it. */
export interface Costs {
  readonly evidence: Evidence
  /** By mode: to start reading in it. */
  readonly entering: Float64Array
}

export function costsWith(evidence: Evidence): Costs {
  return {
    evidence,
    entering: Float64Array.from({length: modeCount}, (_, mode) => costOfEntering(mode, evidence))
  }
}

function costOfEntering(mode: ReadingMode, {entering, controls: controlsCost}: Evidence): number {
  if (mode === controls) return controlsCost
  const [first = 0, second] = codecsOf(mode)
  if (second === undefined) return entering[first] ?? 0
  return (entering[second] ?? 0) + (entering[first] ?? 0) / 2
}

function costOf(sequence: Sequence, {lostSpace, lostByte, questionMark}: Evidence): number {
  const ofByte = sequence.questionMark ? questionMark : lostByte
  return (sequence.lostSpace ? lostSpace : 0) + (sequence.lostByte ? ofByte : 0)
}

/** What the words around a character say for it. */
function creditOf({codePoint, length, lostSpace}: Sequence, text: string, position: number): number {
  const end = position + length
  if (lostSpace || text.charCodeAt(end - 1) === noBreakSpace)
    return creditOfSpace(text, position, end, codePoint)
  return isGreek(codePoint) ? creditOfFormula(text, position) : 0
}

const isGreek = (codePoint: number): boolean => codePoint >= 0x370 && codePoint < 0x400

const apostrophe = 0x2019
const graveA = 0xe0
const noBreakSpace = 0xa0

/** The apostrophe of `Å’s` is an apostrophe; that of `Å’uvre` need not be. */
function contraction(text: string, position: number): number {
  return /^s(?![a-z])/i.test(text.slice(position + 1, position + 3)) ? 3 : 0
}

/** The cheapest step to the end of the stretch, with what comes after it. */
function cheapest(paths: Paths, end: number, after: number): number {
  let best = nothing
  let least = Infinity
  for (let step = firstStepTo(paths, end); step !== nothing; step = paths.other[step] ?? nothing) {
    const whole = (paths.cost[step] ?? 0) + surpriseAfter(paths, step, traitsOf(after))
    if (whole >= least) continue
    best = step
    least = whole
  }
  return best
}

/** Walks the path back and gathers its readings; characters that touch and share a mode are one reading. */
function readingsOnPathTo(
  paths: Paths,
  last: number,
  text: string,
  after: number,
  evidence: Evidence
): Reading[] {
  const readings: Reading[] = []
  let next = after
  for (let step = last; step !== nothing; step = paths.from[step] ?? nothing) {
    const reading = readingOf(paths, step, text, next, evidence)
    next = paths.codePoint[step] ?? 0
    if (!reading) continue
    const following = readings.at(-1)
    if (following && isOneReading(reading, following)) {
      readings[readings.length - 1] = joined(reading, following)
    } else {
      readings.push(reading)
    }
  }
  return readings.reverse()
}

/** What can't be restored is kept apart, so that it doesn't keep what is around it from being fixed. */
function isOneReading(first: Reading, second: Reading): boolean {
  const bothKnown = (first.replacement === undefined) === (second.replacement === undefined)
  return first.end === second.start && first.mode === second.mode && bothKnown
}

function readingOf(
  paths: Paths,
  step: number,
  text: string,
  next: number,
  {confirmed}: Evidence
): Reading | undefined {
  const sequence = paths.sequence[step]
  if (!sequence) return undefined
  const from = paths.from[step] ?? nothing
  const start = paths.position[from] ?? 0
  const end = paths.position[step] ?? 0
  const codePoint = paths.codePoint[step] ?? 0
  const lostByte = sequence.lostByte !== undefined
  return {
    start,
    end,
    mode: paths.mode[step] ?? healthy,
    replacement: lostByte
      ? restoreLostByte(text, start, beforeOf(paths, from), next, confirmed)
      : String.fromCodePoint(codePoint) +
        (codePoint === graveA && isSpaceOfNextWord(text, start, end) ? ' ' : ''),
    lostByte,
    surrogates: sequence.surrogates,
    gain: surpriseOfText(text, start, end) - surpriseAfter(paths, from, paths.traits[step] ?? 0)
  }
}

function joined(first: Reading, second: Reading): Reading {
  const complete = first.replacement !== undefined && second.replacement !== undefined
  return {
    start: first.start,
    end: second.end,
    mode: first.mode,
    replacement: complete ? `${first.replacement}${second.replacement}` : undefined,
    lostByte: first.lostByte || second.lostByte,
    surrogates: first.surrogates || second.surrogates,
    gain: first.gain + second.gain
  }
}

function surpriseOfText(text: string, start: number, end: number): number {
  let word = wordBefore(text, start)
  let before = traitsOf(codePointBefore(text, start))
  let sum = 0
  for (let position = start; position < end; position += 1) {
    const codePoint = text.codePointAt(position) ?? 0
    if (codePoint > 0xffff) position += 1
    const traits = traitsOf(codePoint)
    sum += surpriseBetween(word, before, traits)
    word = wordWith(word, traits)
    before = traits
  }
  return sum
}
