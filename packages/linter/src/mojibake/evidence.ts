import {type CodecName, codecNames} from './codecs.js'
import {codecsOf, type Reading} from './reading-modes.js'

/**
 * What it costs to believe in a damage, in the unit of `surpriseFrom`, and what the document has shown so far.
 * One clear `donâ€™t` makes a bare `Â ` elsewhere credible.
 */
export interface Evidence {
  /** By codec: to start reading in it. */
  entering: number[]
  /** By codec: whether the document has a clear case. */
  confirmed: boolean[]
  /** To read windows-1252 out of control characters. */
  controls: number
  /** That a byte 0xA0 became a plain space. */
  lostSpace: number
  /** That a byte became U+FFFD. */
  lostByte: number
  /** That a byte became a question mark, which most often is one. */
  questionMark: number
}

/** MacRoman and cp437 are rare, and their sequences consist of signs that are in healthy text too. */
const enteringAtFirst: Readonly<Record<CodecName, number>> = {
  'windows-1252': 6,
  'latin-1': 6.5,
  'windows-1254': 7.5,
  'windows-1250': 8,
  'windows-1257': 8.5,
  'windows-1251': 10,
  'windows-1253': 9,
  'mac-roman': 9,
  cp437: 9.5
}

export function noEvidence(): Evidence {
  return {
    entering: codecNames.map((name) => enteringAtFirst[name]),
    confirmed: codecNames.map(() => false),
    controls: 2,
    lostSpace: 3,
    lostByte: 2,
    questionMark: 6
  }
}

/** A gain from which on a reading can't be chance. */
const clear = 9

/** What the readings of a whole document add to the evidence; undefined if that is nothing. */
export function gatherEvidence(evidence: Evidence, readings: readonly Reading[]): Evidence | undefined {
  const cases = codecNames.map(() => 0)
  for (const {gain, mode} of readings) {
    if (gain > clear) for (const codec of codecsOf(mode)) cases[codec] = (cases[codec] ?? 0) + 1
  }
  const entering = evidence.entering.map((cost, codec) => Math.min(cost, costAfter(cases[codec] ?? 0, codec)))
  if (entering.every((cost, codec) => cost === evidence.entering[codec])) return undefined
  const confirmed = evidence.confirmed.map((known, codec) => known || (cases[codec] ?? 0) > 0)
  return {...evidence, entering, confirmed, lostSpace: 1, questionMark: 3}
}

/** What it costs to enter a codec once the document has clear cases of it: less, the more there are. */
function costAfter(cases: number, codec: number): number {
  const name = codecNames[codec]
  return cases === 0 || !name ? Infinity : Math.max(0.5, exact(enteringAtFirst[name] - 2 - Math.log2(cases)))
}

/** Rounded, so that sums of costs are exact, and paths that cost the same cost the same in whatever order it is added up. */
const exact = (cost: number): number => Math.round(cost * 2 ** 20) / 2 ** 20
