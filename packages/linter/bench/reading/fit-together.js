import {documentFrequency, hardlyAny, isWord, itemsIn, leastPolicies} from './evidence.js'
import {fitNetwork, units} from './fit-network.js'

/** Disclosures and items by one network. Of `examples` no more is known than what they make, and of some what they only seem to make. */
export function fitTogether(policies, examples, disclosures, claims) {
  const ofItems = itemsIn(policies, claims.items)
  const columns = [...disclosures, ...ofItems]
  const claimOf = (column) => claims.disclosures[column] ?? claims.items[column] ?? {base: -4, features: {}}
  const seen = documentFrequency(policies)
  const own = new Set(policies.flatMap(({name}) => name.split('-')))
  const names = [...seen.keys()].filter(
    (name) => seen.get(name) >= Math.max(leastPolicies(name, own), isWord(name) ? leastOfWord : 0)
  )
  const places = new Map(names.map((name, place) => [name, place]))
  const claimed = names.map(() => [])
  columns.forEach((column, at) => {
    for (const [name, weight] of Object.entries(claimOf(column).features))
      if (places.has(name)) claimed[places.get(name)].push([at, weight])
  })
  const everything = columns.map((_, column) => column)
  const passageOf = ({features, labels}, stated) => ({
    features: Int32Array.from(
      [...features].filter((name) => places.has(name)),
      (name) => places.get(name)
    ),
    truths: Uint8Array.from(columns, (column) => (labels.has(column) ? 1 : 0)),
    stated: Uint8Array.from(stated)
  })
  const passages = policies.flatMap(({blocks, hasItems}) =>
    blocks
      .filter(({readings}) => readings.length > 0)
      // Headings announce, but tell no item.
      .map((block) =>
        passageOf(block, hasItems && !block.heading ? everything : everything.slice(0, disclosures.length))
      )
  )
  const shown = examples.map((example) =>
    passageOf(
      example,
      everything.filter(
        (column) => example.labels.has(columns[column]) || example.denied?.has(columns[column])
      )
    )
  )
  const {inner, innerBase, outer, outerBase, direct} = fitNetwork([...passages, ...shown], {
    columns: columns.length,
    base: columns.map((column) => claimOf(column).base),
    claims: claimed,
    isAbove: names.map((name) => isAbove.test(name)),
    nothingAbove: places.get(nothingAbove),
    claimsAlone: columns.flatMap((_, column) =>
      passages.filter(({truths, stated}) => truths[column] === 1 && stated.includes(column)).length <
      hardlyAny
        ? column
        : []
    )
  })
  const weightsOf = (column) => {
    const at = columns.indexOf(column)
    const features = mapped(claimOf(column).features, (claim, name) => {
      const place = places.get(name)
      return place === undefined
        ? claim
        : direct[place][claimed[place].findIndex(([column]) => column === at)]
    })
    return {base: outerBase[at], features, context: {}}
  }
  const ofColumns = (columns) => Object.fromEntries(columns.map((column) => [column, weightsOf(column)]))
  return {
    disclosures: ofColumns(disclosures),
    items: ofColumns(ofItems),
    hidden: {
      units: [...innerBase].map((base, unit) => ({
        base,
        columns: Object.fromEntries(columns.map((column, at) => [column, outer[unit * columns.length + at]]))
      })),
      ...levelsOf(names, inner)
    }
  }
}

/** What a passage has from what is above it. */
const isAbove = /^(?:under|above|lead|label) /
const nothingAbove = 'under nothing'

/** In how many policies a word must occur: more units find more, and cost less, than rarer words do. */
const leastOfWord = 20

/** A weight is one of 13 levels, since finer ones are harder to compress. The outermost take in the little that is beyond. */
function levelsOf(names, weights) {
  const sizes = weights.map(Math.abs).sort()
  const step = sizes[Math.floor(sizes.length * 0.998)] / outermost
  const rowOf = (place) =>
    Array.from(weights.subarray(place * units, (place + 1) * units), (weight) =>
      Math.max(-outermost, Math.min(outermost, Math.round(weight / step)))
    )
  const rows = names.map((name, place) => [name, rowOf(place)])
  return {step, features: Object.fromEntries(rows.filter(([, row]) => row.some((level) => level !== 0)))}
}

const outermost = 6

function mapped(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))
}
