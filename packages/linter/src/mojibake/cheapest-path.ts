import type {Evidence} from './evidence.js'
import {likeliest, restoreLostByte} from './lost-bytes.js'
import {surpriseOf, wordAfter, wordBefore, type WordSoFar} from './plausibility.js'
import {creditOfSpace, isSpaceOfNextWord} from './collapsed-spaces.js'
import {creditOfFormula} from './formulas.js'
import {possibleReadings} from './possible-readings.js'
import {codecsOf, controls, healthy, type Reading, type ReadingMode} from './reading-modes.js'
import type {Sequence} from './utf8-sequences.js'

/** A place of the text, reached in one mode, and the last step that led there. */
interface State {
  position: number
  mode: ReadingMode
  /** What all characters up to here cost. */
  cost: number
  codePoint: number
  word: WordSoFar
  from: State | undefined
  sequence: Sequence | undefined
}

/** States so much worse than the best of their place never win. */
const hopeless = 30

/**
 * The most plausible way to read a stretch of text: the cheapest path from its start to its end, on which every
 * character stands as it is or is read back through codecs, and every change into a codec costs something.
 */
export function cheapestReadings(text: string, start: number, end: number, evidence: Evidence): Reading[] {
  const places: State[][] = Array.from({length: end - start + 1}, () => [])
  places[0]?.push(startingState(text, start))
  for (let position = start; position < end; position += 1) {
    const states = places[position - start]
    if (states && states.length > 0) advance(text, position, end, states, places, start, evidence)
  }
  const after = text.codePointAt(end) ?? space
  return readingsOnPathTo(cheapest(places.at(-1) ?? [], after), text, after, evidence)
}

const space = 0x20

function startingState(text: string, position: number): State {
  const codePoint = position === 0 ? space : (text.codePointAt(position - 1) ?? space)
  const word = wordBefore(text, position)
  return {position, mode: healthy, cost: 0, codePoint, word, from: undefined, sequence: undefined}
}

/** Takes all steps from a place: over the character as it is, and over each sequence that it may start. */
function advance(
  text: string,
  position: number,
  end: number,
  states: readonly State[],
  places: readonly State[][],
  start: number,
  evidence: Evidence
): void {
  let limit = Infinity
  for (const {cost} of states) limit = Math.min(limit, cost + hopeless)
  const codePoint = text.codePointAt(position) ?? 0
  const plain = codePoint < 0x80
  const length = codePoint > 0xffff && position + 2 <= end ? 2 : 1
  const discount = codePoint === apostrophe ? contraction(text, position) : 0
  for (const state of states) {
    if (state.cost > limit) continue
    step(places[position - start + length], state, plain ? state.mode : healthy, -discount, codePoint, length)
  }
  if (plain) return
  for (const {mode, sequence} of possibleReadings(text, position, end)) {
    const cost = costOf(sequence, evidence) - creditOf(sequence, text, position)
    const entering = costOfEntering(mode, evidence)
    const {lostByte} = sequence
    for (const state of states) {
      if (state.cost > limit) continue
      const meant = lostByte && lostByte.length > 0 ? likeliest(lostByte, state) : sequence.codePoint
      const whole = cost + (mode === state.mode ? 0 : entering)
      step(places[position - start + sequence.length], state, mode, whole, meant, sequence.length, sequence)
    }
  }
}

/** Reaches a place in a mode, unless it was reached in the same mode at less cost. */
function step(
  place: State[] | undefined,
  from: State,
  mode: ReadingMode,
  extra: number,
  codePoint: number,
  length: number,
  sequence?: Sequence
): void {
  if (!place) return
  const cost = from.cost + extra + surpriseOf(from.word, from.codePoint, codePoint)
  const rival = indexOf(mode, place)
  if (rival >= 0 && (place[rival]?.cost ?? Infinity) <= cost) return
  const word = wordAfter(from.word, codePoint)
  const state = {position: from.position + length, mode, cost, codePoint, word, from, sequence}
  if (rival >= 0) place[rival] = state
  else place.push(state)
}

/** A loop, since it runs for each step. */
function indexOf(mode: ReadingMode, states: readonly State[]): number {
  for (let index = 0; index < states.length; index++) if (states[index]?.mode === mode) return index
  return -1
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
  if (lostSpace && codePoint === graveA) return creditOfSpace(text, position, position + length)
  return isGreek(codePoint) ? creditOfFormula(text, position) : 0
}

const isGreek = (codePoint: number): boolean => codePoint >= 0x370 && codePoint < 0x400

const apostrophe = 0x2019
const graveA = 0xe0

/** The apostrophe of `Å’s` is an apostrophe; that of `Å’uvre` need not be. */
function contraction(text: string, position: number): number {
  return /^s(?![a-z])/i.test(text.slice(position + 1, position + 3)) ? 3 : 0
}

function cheapest(states: readonly State[], after: number): State | undefined {
  const total = ({cost, word, codePoint}: State): number => cost + surpriseOf(word, codePoint, after)
  return states.reduce<State | undefined>(
    (best, state) => (best && total(best) <= total(state) ? best : state),
    undefined
  )
}

/** Walks the path back and gathers its readings; characters that touch and share a mode are one reading. */
function readingsOnPathTo(
  last: State | undefined,
  text: string,
  after: number,
  evidence: Evidence
): Reading[] {
  const readings: Reading[] = []
  let next = after
  for (let state = last; state?.from; state = state.from) {
    const reading = readingOf(state, state.from, text, next, evidence)
    next = state.codePoint
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

/** What can't be restored stands alone, so that it doesn't keep what is around it from being fixed. */
function isOneReading(first: Reading, second: Reading): boolean {
  const bothKnown = (first.replacement === undefined) === (second.replacement === undefined)
  return first.end === second.start && first.mode === second.mode && bothKnown
}

function readingOf(
  {position, mode, codePoint, sequence}: State,
  from: State,
  text: string,
  next: number,
  {confirmed}: Evidence
): Reading | undefined {
  if (!sequence) return undefined
  const start = from.position
  const lostByte = sequence.lostByte !== undefined
  return {
    start,
    end: position,
    mode,
    replacement: lostByte
      ? restoreLostByte(text, start, from, next, confirmed)
      : String.fromCodePoint(codePoint) +
        (codePoint === graveA && isSpaceOfNextWord(text, start, position) ? ' ' : ''),
    lostByte,
    surrogates: sequence.surrogates,
    gain: surpriseOfText(text, start, position) - surpriseOf(from.word, from.codePoint, codePoint)
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
  let {codePoint: before, word} = startingState(text, start)
  let sum = 0
  for (const character of text.slice(start, end)) {
    const codePoint = character.codePointAt(0) ?? 0
    sum += surpriseOf(word, before, codePoint)
    word = wordAfter(word, codePoint)
    before = codePoint
  }
  return sum
}
