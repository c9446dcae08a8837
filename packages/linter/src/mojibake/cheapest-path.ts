import {apostrophe, contraction, costOf, type Costs, creditOf, hopeless} from './costs.js'
import {type Doubts, firstDoubtFrom} from './doubts.js'
import type {Evidence} from './evidence.js'
import {likeliest} from './lost-bytes.js'
import {isNoise} from './noise.js'
import {prepend} from './path-readings.js'
import {
  addStep,
  asItIs,
  firstStepTo,
  nothing,
  onlyStepTo,
  type Paths,
  pathsOver,
  stateAt,
  stepTo,
  write
} from './paths.js'
import {
  codePointBefore,
  stateAfter,
  stateBefore,
  surpriseFrom,
  type Traits,
  traitsOf
} from './plausibility.js'
import type {Doubt, PossibleReading} from './possible-readings.js'
import {healthy, type Reading, type ReadingMode} from './reading-modes.js'
import type {Sequence} from './utf8-sequences.js'

/**
 * Finds the most plausible way to read a stretch of text: the cheapest path from its start to its end. On a path, every
 * character stays as it is or is read back through codecs, and every change into a codec has a cost.
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
  write(paths, first, nothing, 0, codePoint, stateBefore(text, start), asItIs)
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
  const readings = readingsOnPathTo(paths, last, text, after, doubts, costs.evidence)
  return isNoise(end - start, paths.cost[last] ?? 0, readings) ? [] : readings
}

const space = 0x20

/**
 * Takes one long step over healthy characters, from a step that is on all paths: most of an island is between its damaged
 * places. Returns the place after the step.
 */
function passHealthy(paths: Paths, from: number, text: string, start: number, end: number): number {
  let mode = paths.mode[from] ?? healthy
  let cost = paths.cost[from] ?? 0
  let codePoint = 0
  let state = stateAt(paths, from)
  let position = start
  while (position < end) {
    codePoint = text.codePointAt(position) ?? 0
    const next = traitsOf(codePoint)
    const discount = codePoint === apostrophe ? contraction(text, position) : 0
    if (codePoint >= 0x80) mode = healthy
    cost = cost - discount + surpriseFrom(state, next)
    state = stateAfter(state, next)
    position += lengthOf(paths, codePoint, position)
  }
  write(paths, addStep(paths, position, mode), from, cost, codePoint, state, asItIs)
  return position
}

/** Takes all steps from a place: over the character as it is, and over each sequence that may start there. */
function advance(paths: Paths, text: string, position: number, doubt: Doubt | undefined, costs: Costs): void {
  const limit = cheapestCost(paths, position) + hopeless
  stepOver(paths, text, position, limit)
  if (!doubt) return
  const {readings} = doubt
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index]
    if (!reading || position + reading.sequence.length > paths.end) continue
    const {sequence} = reading
    const cost = costOf(sequence, costs.evidence) - creditOf(sequence, text, position)
    stepThrough(paths, position, reading, index + 1, cost, limit, costs.entering)
  }
}

/** Returns how many code units a character has within its stretch, which may end in the middle of the character. */
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
 * Steps over the character at a place as it is. Plain characters belong to every mode; over any other character, only the
 * cheapest path continues.
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
      reach(paths, place, paths.mode[step] ?? healthy, step, whole, codePoint, traits, asItIs)
    } else if (whole < least) {
      best = step
      least = whole
    }
  }
  if (best !== nothing) reach(paths, place, healthy, best, least, codePoint, traits, asItIs)
}

/**
 * Steps over a sequence at a place, in each of its modes. Only two paths to the place can be the cheapest: the one that is
 * already in the mode, and the cheapest of all, which has to enter the mode.
 */
function stepThrough(
  paths: Paths,
  position: number,
  {sequence, traits, modes}: PossibleReading,
  via: number,
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
    reach(paths, position + sequence.length, mode, step, whole, meant, traitsOfMeant, via)
  }
}

function costThrough(paths: Paths, step: number, sequence: Sequence, traits: Traits): number {
  const codePoint = meantAfter(paths, step, sequence)
  const meant = codePoint === sequence.codePoint ? traits : traitsOf(codePoint)
  return (paths.cost[step] ?? 0) + surpriseAfter(paths, step, meant)
}

/** Returns the character of a sequence: if a lost byte leaves several, the likeliest one after the step. */
const meantAfter = (paths: Paths, step: number, {codePoint, lostByte}: Sequence): number =>
  lostByte && lostByte.length > 1 ? likeliest(lostByte, stateAt(paths, step)) : codePoint

const surpriseAfter = (paths: Paths, step: number, after: Traits): number =>
  surpriseFrom(stateAt(paths, step), after)

/** Reaches a place in a mode, unless it was already reached in the same mode at the same cost or less. */
function reach(
  paths: Paths,
  place: number,
  mode: ReadingMode,
  from: number,
  cost: number,
  codePoint: number,
  traits: Traits,
  via: number
): void {
  const rival = stepTo(paths, place, mode)
  if (rival !== nothing && (paths.cost[rival] ?? 0) <= cost) return
  const step = rival === nothing ? addStep(paths, place, mode) : rival
  write(paths, step, from, cost, codePoint, stateAfter(stateAt(paths, from), traits), via)
}

/** Returns the cheapest step to the end of the stretch, including the cost of the character after it. */
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

/** Walks back along a path and gathers its readings. */
function readingsOnPathTo(
  paths: Paths,
  last: number,
  text: string,
  after: number,
  doubts: Doubts,
  {confirmed}: Evidence
): Reading[] {
  const readings: Reading[] = []
  const {places, found} = doubts
  let next = after
  let doubt = firstDoubtFrom(doubts, paths.end)
  for (let step = last; step !== nothing; step = paths.from[step] ?? nothing) {
    const via = paths.via[step] ?? asItIs
    if (via !== asItIs) {
      const from = paths.from[step] ?? nothing
      const start = paths.position[from] ?? 0
      while ((places[doubt] ?? Infinity) > start) doubt -= 1
      const reading = found[doubt]?.readings[via - 1]
      const end = paths.position[step] ?? 0
      const mode = paths.mode[step] ?? healthy
      const [before, after] = [stateAt(paths, from), stateAt(paths, step)]
      if (reading) prepend(readings, {start, end, mode, reading, before, after}, text, next, confirmed)
    }
    next = paths.codePoint[step] ?? 0
  }
  return readings.reverse()
}
