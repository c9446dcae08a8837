/**
 * Fits a small network to labelled passages: every feature speaks to a few hidden units, and these to each disclosure
 * and item, which learn from each other this way. Features that aren't words speak to them directly, too, from the
 * weight on that their cue claims.
 *
 * In every step each passage is shown without some of its features, so that no unit relies on one word alone.
 *
 * @param {readonly {features: Iterable<number>, truths: Uint8Array, told: number}[]} passages of each the features, which
 *   columns it makes, and how many of the columns its labels tell of: the items, which come last, aren't labelled everywhere
 * @param {{features: number, columns: number, base: Iterable<number>, claims: Float32Array, isDirect: Uint8Array}} shape
 *   `claims` has a row of columns for each feature
 */
export function fitNetwork(passages, shape) {
  const {features, columns, isDirect} = shape
  const random = randomNumbers(1)
  const inner = parameters(scattered(features * units, Math.sqrt(1 / 800), random), weightDecay)
  const outer = parameters(scattered(units * columns, Math.sqrt(2 / (units + columns)), random), weightDecay)
  const direct = parameters(Float32Array.from(shape.claims), claimDecay)
  const innerBase = parameters(new Float32Array(units), 0)
  const outerBase = parameters(Float32Array.from(shape.base), 0)
  const order = Int32Array.from(passages, (_, number) => number)
  const hidden = new Float32Array(units)
  const scores = new Float32Array(columns)
  const shown = new Int32Array(Math.max(...passages.map(({features}) => features.length)))
  let step = 0

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    const rate = round < rounds * 0.7 ? learningRate : learningRate * 0.4
    for (let from = 0; from < order.length; from += batch) {
      const numbers = order.subarray(from, from + batch)
      const touched = new Set()
      for (const number of numbers) learnFrom(passages[number], touched)
      const pace = {rate: (rate * Math.sqrt(1 - slow ** ++step)) / (1 - quick ** step), size: numbers.length}
      for (const feature of touched) {
        move(inner, feature * units, units, pace)
        if (isDirect[feature]) move(direct, feature * columns, columns, pace)
      }
      for (const all of [innerBase, outer, outerBase]) move(all, 0, all.values.length, pace)
    }
  }
  return {
    inner: inner.values,
    innerBase: innerBase.values,
    outer: outer.values,
    outerBase: outerBase.values,
    direct: direct.values
  }

  /** Adds to the slopes what one passage says. */
  function learnFrom(passage, touched) {
    const {truths, told} = passage
    let count = 0
    for (const feature of passage.features) {
      if (random() < hiddenShare) continue
      shown[count++] = feature
      touched.add(feature)
    }
    hidden.fill(0)
    scores.set(outerBase.values)
    for (let at = 0; at < count; at++) {
      add(hidden, units, inner.values, shown[at] * units)
      if (isDirect[shown[at]]) add(scores, told, direct.values, shown[at] * columns)
    }
    for (let unit = 0; unit < units; unit++) {
      hidden[unit] = Math.max(0, innerBase.values[unit] + hidden[unit] / (1 - hiddenShare))
      if (hidden[unit] === 0) continue
      const row = unit * columns
      for (let column = 0; column < told; column++)
        scores[column] += hidden[unit] * outer.values[row + column]
    }
    for (let column = 0; column < told; column++)
      scores[column] = 1 / (1 + Math.exp(-scores[column])) - truths[column]
    add(outerBase.slopes, told, scores, 0)
    for (let unit = 0; unit < units; unit++) {
      if (hidden[unit] === 0) continue
      const row = unit * columns
      let back = 0
      for (let column = 0; column < told; column++) {
        back += scores[column] * outer.values[row + column]
        outer.slopes[row + column] += scores[column] * hidden[unit]
      }
      innerBase.slopes[unit] += back
      hidden[unit] = back / (1 - hiddenShare)
    }
    for (let at = 0; at < count; at++) {
      add(inner.slopes, units, hidden, 0, shown[at] * units)
      if (isDirect[shown[at]]) add(direct.slopes, told, scores, 0, shown[at] * columns)
    }
  }
}

/** How many hidden units there are. More than these cost more bytes than they find. */
export const units = 24

const rounds = 20
const batch = 64
const learningRate = 2e-3
/** How much of a passage isn't shown. */
const hiddenShare = 0.3
const weightDecay = 1e-4
/** How firmly direct weights are held near their claims. */
const claimDecay = 3e-4

/** How long the averages of slopes remember: those of Adam (Kingma and Ba, 2015). */
const quick = 0.9
const slow = 0.999

function parameters(values, decay) {
  const zeros = () => new Float32Array(values.length)
  return {
    values,
    origin: decay === claimDecay ? values.slice() : zeros(),
    decay,
    slopes: zeros(),
    means: zeros(),
    squares: zeros()
  }
}

/** A step of Adam for some parameters, whose slopes are then forgotten. */
function move({values, origin, decay, slopes, means, squares}, from, count, {rate, size}) {
  for (let at = from; at < from + count; at++) {
    const slope = slopes[at] / size + decay * (values[at] - origin[at])
    slopes[at] = 0
    means[at] = quick * means[at] + (1 - quick) * slope
    squares[at] = slow * squares[at] + (1 - slow) * slope * slope
    values[at] -= (rate * means[at]) / (Math.sqrt(squares[at]) + 1e-8)
  }
}

function add(sums, count, values, from, to = 0) {
  for (let at = 0; at < count; at++) sums[to + at] += values[from + at]
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const one = order[at]
    order[at] = order[other]
    order[other] = one
  }
}

/** Normally distributed. */
function scattered(count, spread, random) {
  return Float32Array.from(
    {length: count},
    () => spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  )
}

/** The same numbers for the same seed, so that the same labels give the same weights (mulberry32). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
