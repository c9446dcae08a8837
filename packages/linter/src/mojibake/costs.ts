import {creditOfSpace} from './collapsed-spaces.js'
import type {Evidence} from './evidence.js'
import {creditOfFormula} from './formulas.js'
import {codecsOf, controls, modeCount, type ReadingMode} from './reading-modes.js'
import type {Sequence} from './utf8-sequences.js'

/** A step that costs this much more than the best step to its place can never win. */
export const hopeless = 30

/** The costs of all modes under some evidence, computed once because every step needs them. */
export interface Costs {
  readonly evidence: Evidence
  /** By mode: the cost of starting to read in it. */
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

export function costOf(sequence: Sequence, {lostSpace, lostByte, questionMark}: Evidence): number {
  const ofByte = sequence.questionMark ? questionMark : lostByte
  return (sequence.lostSpace ? lostSpace : 0) + (sequence.lostByte ? ofByte : 0)
}

/** Returns how strongly the words around a character speak for it. */
export function creditOf({codePoint, length, lostSpace}: Sequence, text: string, position: number): number {
  const end = position + length
  if (lostSpace || text.charCodeAt(end - 1) === noBreakSpace)
    return creditOfSpace(text, position, end, codePoint)
  return isGreek(codePoint) ? creditOfFormula(text, position) : 0
}

/** Whether the words around a character may speak for it at all, which depends only on its sequence. */
export const mayHaveCredit = (
  {codePoint, length, lostSpace}: Sequence,
  text: string,
  position: number
): boolean => lostSpace || text.charCodeAt(position + length - 1) === noBreakSpace || isGreek(codePoint)

const isGreek = (codePoint: number): boolean => codePoint >= 0x370 && codePoint < 0x400

export const apostrophe = 0x2019
const noBreakSpace = 0xa0

/** Returns a discount for the sign in `Å’s`, which is an apostrophe; in `Å’uvre`, it may be the second half of `Œ`. */
export function contraction(text: string, position: number): number {
  return /^s(?![a-z])/i.test(text.slice(position + 1, position + 3)) ? 3 : 0
}
