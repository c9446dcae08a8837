import {randomNumbers} from '../../../../scripts/bench/random-numbers.js'

/**
 * Fits a small network to labelled passages: every feature speaks to a few hidden units, and these to each disclosure
 * and item, which learn from each other this way. What a cue claims it says to its own disclosures and items directly, too.
 *
 * In every step each passage is shown without some of its features and units, so that none relies on another; and now and
 * then without what is above it, as if it were a text of its own. What is kept is the average of the last rounds.
 *
 * @param {readonly {features: Int32Array, truths: Uint8Array, stated: Uint8Array}[]} passages of each the features, which columns
 *   it makes, and the columns that its labels tell of: items, for one thing, aren't labelled everywhere
 * @param {{columns: number, base: Iterable<number>, claims: readonly (readonly [column: number, weight: number][])[],
 *   isAbove: readonly boolean[], nothingAbove: number, claimsAlone: readonly number[]}} shape `claims` and `isAbove` have
 *   an entry for each feature; to the columns of `claimsAlone` no unit speaks
 */
export function fitNetwork(passages, shape) {
  const {columns, claims, isAbove, nothingAbove, claimsAlone} = shape
  // The same labels give the same weights.
  const random = randomNumbers(1)
  const inner = parameters(scattered(claims.length * units, Math.sqrt(1 / 800), random), weightDecay)
  const outer = parameters(scattered(units * columns, Math.sqrt(2 / (units + columns)), random), weightDecay)
  const starts = [0]
  for (const ofFeature of claims) starts.push(starts.at(-1) + ofFeature.length)
  const claimed = Int32Array.from(claims.flat(), ([column]) => column)
  const direct = parameters(
    Float32Array.from(claims.flat(), ([, weight]) => weight),
    claimDecay
  )
  const innerBase = parameters(new Float32Array(units), 0)
  const outerBase = parameters(Float32Array.from(shape.base), 0)
  const order = Int32Array.from(passages, (_, number) => number)
  const hidden = new Float32Array(units)
  const scores = new Float32Array(columns)
  const slopes = new Float32Array(columns)
  const shown = new Int32Array(1 + Math.max(...passages.map(({features}) => features.length)))
  const all = [inner, outer, direct, innerBase, outerBase]
  let step = 0

  silence()
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
        move(direct, starts[feature], starts[feature + 1] - starts[feature], pace)
      }
      for (const few of [innerBase, outer, outerBase]) move(few, 0, few.values.length, pace)
      silence()
    }
    if (round >= averagedFrom) for (const {sums, values} of all) add(sums, values.length, values, 0)
  }
  const averageOf = ({sums}) => sums.map((sum) => sum / (rounds - averagedFrom))
  const averagedDirect = averageOf(direct)
  return {
    inner: averageOf(inner),
    innerBase: averageOf(innerBase),
    outer: averageOf(outer),
    outerBase: averageOf(outerBase),
    /** By feature and in the order of its claims. */
    direct: claims.map((_, feature) => averagedDirect.subarray(starts[feature], starts[feature + 1]))
  }

  /** Keeps the units from speaking to what is known by claims alone. */
  function silence() {
    for (const column of claimsAlone)
      for (let unit = 0; unit < units; unit++) outer.values[unit * columns + column] = 0
  }

  /** Adds to the slopes what one passage says. */
  function learnFrom(passage, touched) {
    const {truths, stated} = passage
    const isAlone = random() < alone && passage.features.some((feature) => isAbove[feature])
    let count = 0
    const show = (feature) => {
      shown[count++] = feature
      touched.add(feature)
    }
    if (isAlone) show(nothingAbove)
    for (const feature of passage.features) {
      if (random() >= withheldFeatures && !(isAlone && isAbove[feature])) show(feature)
    }
    hidden.fill(0)
    scores.set(outerBase.values)
    for (let at = 0; at < count; at++) {
      add(hidden, units, inner.values, shown[at] * units)
      for (let cell = starts[shown[at]]; cell < starts[shown[at] + 1]; cell++)
        scores[claimed[cell]] += direct.values[cell]
    }
    for (let unit = 0; unit < units; unit++) {
      const sum = innerBase.values[unit] + hidden[unit] / (1 - withheldFeatures)
      hidden[unit] = sum > 0 && random() >= withheldUnits ? sum / (1 - withheldUnits) : 0
      if (hidden[unit] === 0) continue
      const row = unit * columns
      for (const column of stated) scores[column] += hidden[unit] * outer.values[row + column]
    }
    slopes.fill(0)
    for (const column of stated) {
      slopes[column] = 1 / (1 + Math.exp(-scores[column])) - truths[column]
      outerBase.slopes[column] += slopes[column]
    }
    for (let unit = 0; unit < units; unit++) {
      if (hidden[unit] === 0) continue
      const row = unit * columns
      let back = 0
      for (const column of stated) {
        back += slopes[column] * outer.values[row + column]
        outer.slopes[row + column] += slopes[column] * hidden[unit]
      }
      back /= 1 - withheldUnits
      innerBase.slopes[unit] += back
      hidden[unit] = back / (1 - withheldFeatures)
    }
    for (let at = 0; at < count; at++) {
      add(inner.slopes, units, hidden, 0, shown[at] * units)
      for (let cell = starts[shown[at]]; cell < starts[shown[at] + 1]; cell++)
        direct.slopes[cell] += slopes[claimed[cell]]
    }
  }
}

/** How many hidden units there are. More than these cost more bytes than they find. */
export const units = 64

const rounds = 24
/** From the first round on that is averaged. */
const averagedFrom = 16
const batch = 48
const learningRate = 2.5e-3
/** Which part of the features and of the units isn't shown. */
const withheldFeatures = 0.3
const withheldUnits = 0.3
/** Which part of the passages is shown without what is above. */
const alone = 0.1
const weightDecay = 5e-4
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
    sums: zeros(),
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
