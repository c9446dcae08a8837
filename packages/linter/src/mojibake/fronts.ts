import {apostrophe, contraction, costOf, type Costs, creditOf, hopeless, mayHaveCredit} from './costs.js'
import {type Doubts, firstDoubtFrom} from './doubts.js'
import {likeliest} from './lost-bytes.js'
import {isNoise} from './noise.js'
import {prepend} from './path-readings.js'
import {stateAfter, type State, stateBefore, surpriseFrom, type Traits, traitsOf} from './plausibility.js'
import type {Doubt, PossibleReading, Sign} from './possible-readings.js'
import {healthy, type Reading, type ReadingMode} from './reading-modes.js'

/**
 * Finds the cheapest paths through a long ruined text. In such a text, the search gets into the same situation again and
 * again: its steps are as far apart as before, and the next character is of the same kind. What the search does then is
 * learnt once and looked up from then on, character by character, as in a finite automaton that is built while it runs.
 * The readings are those of `cheapestReadings`.
 */
export interface Fronts {
  /** Returns `undefined` if too little repeats, in which case the search itself is faster. */
  readings: (text: string, start: number, end: number, doubts: Doubts) => Reading[] | undefined
}

/** The state of a search before a character: everything that the search continues from. */
interface Front {
  readonly id: number
  /** Its steps in the order of their places, and steps to the same place in the order in which they were found. */
  readonly steps: readonly Step[]
}

/** The end of a path. */
interface Step {
  /** How many code units it is ahead of its front. */
  readonly ahead: number
  readonly mode: ReadingMode
  /** Its cost beyond that of the cheapest step to the nearest place. */
  readonly cost: number
  readonly state: State
}

/** The move from a front to the next one, which is one code unit further. */
interface Move {
  readonly of: Front
  readonly to: Front
  /** How much more the cheapest path costs there. */
  readonly cost: number
  /** By step of the next front: how it was reached. */
  readonly ways: readonly Way[]
}

/** The step of the front before, and the number of the reading, from 1; or `asItIs`, or `wasThere` if it was ahead already. */
interface Way {
  readonly from: number
  readonly via: number
}

const asItIs = 0
const wasThere = -1

/** A step of the next front while it is being searched for. */
interface Sought extends Way {
  ahead: number
  mode: ReadingMode
  cost: number
  state: State
}

export function createFronts(costs: Costs): Fronts {
  let known = createMoves()
  /** The number of characters passed, and of those for which the search was needed. */
  let [passed, asked] = [0, 0]
  const trail: Move[] = []

  function readings(text: string, start: number, end: number, doubts: Doubts): Reading[] | undefined {
    if (asked > 2000 && asked * 8 > passed) return undefined
    if (known.isFull()) known = createMoves()
    const {places, found} = doubts
    let front = known.frontOf([{ahead: 0, mode: healthy, cost: 0, state: stateBefore(text, start)}])
    let cost = 0
    let next = firstDoubtFrom(doubts, start)
    for (let position = start; position < end; position += 1) {
      let doubt: Doubt | undefined
      if (places[next] === position) {
        doubt = found[next]
        next += 1
      }
      const symbol = symbolAt(text, position, end, doubt)
      let move = symbol < 0 ? undefined : known.find(front, symbol)
      if (!move) {
        move = known.moveOf(front, search(front.steps, text, position, end, doubt, costs))
        if (symbol >= 0) known.keep(front, symbol, move)
        asked += 1
      }
      trail[position - start] = move
      cost += move.cost
      front = move.to
    }
    passed += end - start
    const after = text.codePointAt(end) ?? space
    const last = cheapest(front, after)
    const all = readingsBack(trail, front, last, text, start, end, after, doubts, costs)
    return isNoise(end - start, cost + (front.steps[last]?.cost ?? 0), all) ? [] : all
  }

  return {readings}
}

const space = 0x20

/**
 * Returns a number for what comes next. Characters that make no difference to a search have the same number. Returns -1 if
 * the numbers have run out.
 */
function symbolAt(text: string, position: number, end: number, doubt: Doubt | undefined): number {
  const codePoint = text.codePointAt(position) ?? 0
  const discount = codePoint === apostrophe ? contraction(text, position) : 0
  if (!doubt) return symbolOfPlain(codePoint, lengthOf(codePoint, position, end), discount)
  doubt.sign ??= signOf(text, position, doubt)
  const {symbol, span, isCredited} = doubt.sign
  const isCut = position + span > end
  if (!isCut && !isCredited && discount === 0) return symbol
  const credits = isCredited ? doubt.readings.map(({sequence}) => creditOf(sequence, text, position)) : []
  const isAsUsual = !isCut && discount === 0 && credits.every((credit) => credit === 0)
  return isAsUsual ? symbol : symbolOf([symbol, isCut ? end - position : '', discount, ...credits].join())
}

function symbolOfPlain(codePoint: number, length: number, discount: number): number {
  const flags = (codePoint < 0x80 ? 1 : 0) | (length === 2 ? 2 : 0) | (discount > 0 ? 4 : 0)
  const kind = (traitsOf(codePoint) << 3) | flags
  const known = symbolsOfPlain[kind]
  if (known) return known
  const symbol = symbolOf(`plain ${kind}`)
  symbolsOfPlain[kind] = symbol
  return symbol
}

/** Returns how many code units a character has within its stretch, which may end in the middle of the character. */
const lengthOf = (codePoint: number, position: number, end: number): number =>
  codePoint > 0xffff && position + 2 <= end ? 2 : 1

function signOf(text: string, position: number, {readings}: Doubt): Sign {
  const kind = [
    traitsOf(text.charCodeAt(position)),
    ...readings.map(({sequence: {length, lostSpace, lostByte, questionMark}, traits, modes}) =>
      [length, lostSpace, lostByte ?? 'whole', questionMark, traits, modes].join()
    )
  ].join('/')
  return {
    symbol: symbolOf(kind),
    span: Math.max(1, ...readings.map(({sequence}) => sequence.length)),
    isCredited: readings.some(({sequence}) => mayHaveCredit(sequence, text, position))
  }
}

/** By traits and flags. */
const symbolsOfPlain = new Int32Array(0x800 << 3)
const symbols = new Map<string, number>()

function symbolOf(kind: string): number {
  const known = symbols.get(kind)
  if (known !== undefined) return known
  if (symbols.size === mostSymbols) return -1
  const symbol = symbols.size + 1
  symbols.set(kind, symbol)
  return symbol
}

const mostSymbols = 0xfff0

/** Takes all steps from the place of a front, like `cheapestReadings`. */
function search(
  steps: readonly Step[],
  text: string,
  position: number,
  end: number,
  doubt: Doubt | undefined,
  costs: Costs
): Sought[] {
  const sought: Sought[] = []
  const here: Step[] = []
  for (const [from, step] of steps.entries()) {
    if (step.ahead === 0) here.push(step)
    else sought.push({...step, ahead: step.ahead - 1, from, via: wasThere})
  }
  if (here.length === 0) return sought
  const limit = Math.min(...here.map(({cost}) => cost)) + hopeless
  stepOver(here, sought, text, position, end, limit)
  for (const [index, reading] of (doubt?.readings ?? []).entries()) {
    const {sequence} = reading
    if (position + sequence.length > end) continue
    const extra = costOf(sequence, costs.evidence) - creditOf(sequence, text, position)
    stepThrough(here, sought, reading, index + 1, extra, limit, costs.entering)
  }
  return sought
}

function stepOver(
  here: readonly Step[],
  sought: Sought[],
  text: string,
  position: number,
  end: number,
  limit: number
): void {
  const codePoint = text.codePointAt(position) ?? 0
  const ahead = lengthOf(codePoint, position, end) - 1
  const discount = codePoint === apostrophe ? contraction(text, position) : 0
  const traits = traitsOf(codePoint)
  let best: Sought | undefined
  for (const [from, step] of here.entries()) {
    if (step.cost > limit) continue
    const cost = step.cost - discount + surpriseFrom(step.state, traits)
    const mode = codePoint < 0x80 ? step.mode : healthy
    const over = {ahead, mode, cost, state: stateAfter(step.state, traits), from, via: asItIs}
    if (codePoint < 0x80) reach(sought, over)
    else if (!best || cost < best.cost) best = over
  }
  if (best) reach(sought, best)
}

function stepThrough(
  here: readonly Step[],
  sought: Sought[],
  {sequence, traits, modes}: PossibleReading,
  via: number,
  extra: number,
  limit: number,
  entering: Float64Array
): void {
  const ahead = sequence.length - 1
  const meantAfter = ({state}: Step): Traits =>
    sequence.lostByte && sequence.lostByte.length > 1 ? traitsOf(likeliest(sequence.lostByte, state)) : traits
  const through = (step: Step): number =>
    step.cost > limit ? Infinity : step.cost + surpriseFrom(step.state, meantAfter(step))
  let best = -1
  let least = Infinity
  for (const [from, step] of here.entries()) {
    const cost = through(step)
    if (cost >= least) continue
    best = from
    least = cost
  }
  for (const mode of modes) {
    const inMode = here.findIndex((step) => step.mode === mode)
    const anew = least + (entering[mode] ?? 0)
    const [old, entry] = [here[inMode], here[best]]
    const staying = old ? through(old) : Infinity
    const stays = staying < anew || (staying === anew && inMode < best)
    const step = stays ? old : entry
    if (!step) continue
    const state = stateAfter(step.state, meantAfter(step))
    const cost = (stays ? staying : anew) + extra
    reach(sought, {ahead, mode, cost, state, from: stays ? inMode : best, via})
  }
}

/** Reaches a place in a mode, unless it was already reached in the same mode at the same cost or less. */
function reach(sought: Sought[], step: Sought): void {
  const index = sought.findIndex(({ahead, mode}) => ahead === step.ahead && mode === step.mode)
  if (index < 0) sought.push(step)
  else if ((sought[index]?.cost ?? 0) > step.cost) sought[index] = step
}

function cheapest({steps}: Front, after: number): number {
  let best = 0
  let least = Infinity
  const traits = traitsOf(after)
  for (const [index, {cost, state}] of steps.entries()) {
    const whole = cost + surpriseFrom(state, traits)
    if (whole >= least) continue
    best = index
    least = whole
  }
  return best
}

/** Walks back along the trail and gathers the readings of the path that ends with a step. */
function readingsBack(
  trail: readonly Move[],
  front: Front,
  last: number,
  text: string,
  start: number,
  end: number,
  after: number,
  doubts: Doubts,
  {evidence: {confirmed}}: Costs
): Reading[] {
  const readings: Reading[] = []
  const {places, found} = doubts
  let index = last
  let step = front.steps[last]
  let stepEnd = end
  let next = after
  let doubt = firstDoubtFrom(doubts, end)
  for (let position = end - 1; position >= start; position -= 1) {
    const move = trail[position - start]
    const way = move?.ways[index]
    if (!way || !step) break
    index = way.from
    if (way.via === wasThere) continue
    const before = move.of.steps[index]
    if (!before) break
    if (way.via === asItIs) next = text.codePointAt(position) ?? 0
    else {
      while ((places[doubt] ?? Infinity) > position) doubt -= 1
      const reading = found[doubt]?.readings[way.via - 1]
      if (!reading) break
      const taken = {
        start: position,
        end: stepEnd,
        mode: step.mode,
        reading,
        before: before.state,
        after: step.state
      }
      prepend(readings, taken, text, next, confirmed)
      const {codePoint, lostByte} = reading.sequence
      next = lostByte && lostByte.length > 1 ? likeliest(lostByte, before.state) : codePoint
    }
    step = before
    stepEnd = position
  }
  return readings.reverse()
}

/** Everything that has been learnt, up to a limit. */
interface Moves {
  frontOf: (steps: readonly Step[]) => Front
  moveOf: (of: Front, sought: Sought[]) => Move
  find: (front: Front, symbol: number) => Move | undefined
  keep: (front: Front, symbol: number, move: Move) => void
  isFull: () => boolean
}

function createMoves(): Moves {
  const fronts = new Map<string, Front>()
  const moves: Move[] = []
  const keys = new Int32Array(size)
  const numbers = new Int32Array(size)

  function frontOf(steps: readonly Step[]): Front {
    const name = steps.map(({ahead, mode, cost, state}) => [ahead, mode, cost, state].join()).join(';')
    const known = fronts.get(name)
    if (known) return known
    const front = {id: fronts.size + 1, steps}
    fronts.set(name, front)
    return front
  }

  function moveOf(of: Front, sought: Sought[]): Move {
    const inOrder = sought.sort((one, other) => one.ahead - other.ahead)
    const nearest = inOrder[0]?.ahead
    const least = Math.min(...inOrder.filter(({ahead}) => ahead === nearest).map(({cost}) => cost))
    const alive = inOrder.filter(({ahead, cost}) => ahead > 0 || cost <= least + hopeless)
    const to = frontOf(alive.map(({ahead, mode, cost, state}) => ({ahead, mode, cost: cost - least, state})))
    return {of, to, cost: least, ways: alive.map(({from, via}) => ({from, via}))}
  }

  /** Returns the slot of a move, or the free slot for it. Maps would be too slow for every character. */
  function slotOf({id}: Front, symbol: number): number {
    const key = (id << 16) | symbol
    let slot = Math.imul(key, 0x9e3779b1) >>> 15
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }

  return {
    frontOf,
    moveOf,
    find: (front, symbol) => {
      const slot = slotOf(front, symbol)
      return keys[slot] === 0 ? undefined : moves[numbers[slot] ?? 0]
    },
    keep: (front, symbol, move) => {
      const slot = slotOf(front, symbol)
      keys[slot] = (front.id << 16) | symbol
      numbers[slot] = moves.length
      moves.push(move)
    },
    isFull: () => fronts.size > mostFronts || moves.length > mostMoves
  }
}

/** A front and a symbol make a key of 32 bits. */
const mostFronts = 0x7000
const mostMoves = 50_000
const size = 0x20000
