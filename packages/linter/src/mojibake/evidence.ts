import {type CodecName, codecNames} from './codecs.js'
import {codecsOf, type Reading} from './reading-modes.js'

/**
 * The costs of assuming damage, in the unit of `surpriseFrom`, and what the document has shown so far. One clear `donâ€™t`
 * makes a bare `Â ` elsewhere credible.
 */
export interface Evidence {
  /** By codec: the cost of starting to read in it. */
  entering: number[]
  /** By codec: whether the document has a clear case. */
  confirmed: boolean[]
  /** The cost of reading control characters as windows-1252. */
  controls: number
  /** The cost of assuming that a byte 0xA0 became a plain space. */
  lostSpace: number
  /** The cost of assuming that a byte became U+FFFD. */
  lostByte: number
  /** The cost of assuming that a byte became a question mark, although most question marks are genuine. */
  questionMark: number
}

/** MacRoman and cp437 are rare, and their sequences consist of signs that healthy text contains, too. */
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

/** Above this gain, a reading can't be chance. */
const clear = 9

/** Adds the readings of a whole document to the evidence. Returns `undefined` if that changes nothing. */
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

/** Returns the cost of entering a codec of which the document has clear cases: the more cases, the lower the cost. */
function costAfter(cases: number, codec: number): number {
  const name = codecNames[codec]
  return cases === 0 || !name ? Infinity : Math.max(0.5, exact(enteringAtFirst[name] - 2 - Math.log2(cases)))
}

/** Rounds a cost so that sums are exact, and don't depend on the order in which costs are added up. */
const exact = (cost: number): number => Math.round(cost * 2 ** 20) / 2 ** 20
