import {modeCount, type ReadingMode} from './reading-modes.js'
import type {State} from './plausibility.js'

/**
 * Steps through a stretch of text. Each step reaches a place in one mode, and each place is reached at most once in each
 * mode. A ruined text takes millions of steps, so they are kept as rows of columns, which the next stretch uses again.
 */
export interface Paths {
  /** Where the stretch starts and ends. */
  start: number
  end: number
  /** The number of steps. */
  count: number
  /** The furthest place that a step reaches. */
  furthest: number
  position: Int32Array
  mode: Uint8Array
  /** The cost of all characters up to here. */
  cost: Float64Array
  codePoint: Uint32Array
  state: Uint16Array
  /** The step before. */
  from: Int32Array
  /** Another step that reaches the same place. */
  other: Int32Array
  /** The number of the reading at the place before, from 1; 0 if the character was read as it is. */
  via: Uint8Array
  /** By place: its first step and its last. */
  first: Int32Array
  last: Int32Array
  /** By mode and place: the step. Only the last `view` places are looked up, so others overwrite older entries. */
  lately: Int32Array
}

/** Means that there is no such step. */
export const nothing = -1

/** Means that a character is read as it is. */
export const asItIs = 0

/** A power of two, and more code units than a step takes: a character that was damaged twice has at most six times six. */
const view = 64

function columns(steps: number, places: number): Paths {
  return {
    start: 0,
    end: 0,
    count: 0,
    furthest: 0,
    position: new Int32Array(steps),
    mode: new Uint8Array(steps),
    cost: new Float64Array(steps),
    codePoint: new Uint32Array(steps),
    state: new Uint16Array(steps),
    from: new Int32Array(steps),
    other: new Int32Array(steps),
    via: new Uint8Array(steps),
    first: new Int32Array(places),
    last: new Int32Array(places),
    lately: new Int32Array(view * modeCount)
  }
}

let columnsOfBefore: Paths | undefined

/** Returns the paths of a stretch of text, without any steps. */
export function pathsOver(start: number, end: number): Paths {
  const places = end - start + 1
  const known = columnsOfBefore
  const paths = known && known.first.length >= places ? known : columns(8 * places, 2 * places)
  columnsOfBefore = paths
  paths.start = start
  paths.end = end
  paths.count = 0
  paths.furthest = start
  paths.first.fill(nothing, 0, places)
  return paths
}

/** Returns the first step to a place; the others follow in `other`. */
export const firstStepTo = ({first, start}: Paths, position: number): number =>
  first[position - start] ?? nothing

/**
 * Returns the step to a place that is on every path, because no other step reaches the place or goes beyond it. It must be
 * over a character that is read as it is, since one that is read back may continue.
 */
export function onlyStepTo(paths: Paths, place: number): number {
  const step = firstStepTo(paths, place)
  const isOnly = paths.furthest === place && paths.other[step] === nothing
  return isOnly && paths.via[step] === asItIs ? step : nothing
}

/** Returns the step to a place in a mode, or `nothing`. */
export function stepTo({lately, count, position, mode}: Paths, place: number, wanted: ReadingMode): number {
  const step = lately[wanted * view + (place & (view - 1))] ?? nothing
  return step < count && position[step] === place && mode[step] === wanted ? step : nothing
}

/** Adds a step to a place that wasn't reached in this mode yet. Its row has to be filled with `write`. */
export function addStep(paths: Paths, place: number, mode: ReadingMode): number {
  const {count: step, start, first, last, lately} = paths
  if (step === paths.position.length) grow(paths)
  paths.count += 1
  if (place > paths.furthest) paths.furthest = place
  paths.position[step] = place
  paths.mode[step] = mode
  paths.other[step] = nothing
  const before = first[place - start] === nothing ? nothing : (last[place - start] ?? nothing)
  if (before === nothing) first[place - start] = step
  else paths.other[before] = step
  last[place - start] = step
  lately[mode * view + (place & (view - 1))] = step
  return step
}

/** Fills the row of a step. */
export function write(
  paths: Paths,
  step: number,
  from: number,
  cost: number,
  codePoint: number,
  state: State,
  via: number
): void {
  paths.from[step] = from
  paths.cost[step] = cost
  paths.codePoint[step] = codePoint
  paths.state[step] = state
  paths.via[step] = via
}

export const stateAt = ({state}: Paths, step: number): State => state[step] ?? 0

function grow(paths: Paths): void {
  const {position, mode, cost, codePoint, state, via, from, other} = paths
  const more = columns(2 * position.length, 0)
  more.position.set(position)
  more.mode.set(mode)
  more.cost.set(cost)
  more.codePoint.set(codePoint)
  more.state.set(state)
  more.via.set(via)
  more.from.set(from)
  more.other.set(other)
  const {first, last, lately, start, end, count, furthest} = paths
  Object.assign(paths, more, {first, last, lately, start, end, count, furthest})
}
