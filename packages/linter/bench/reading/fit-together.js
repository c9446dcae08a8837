import {documentFrequency, isWord, itemsIn, leastPolicies, negligible} from './evidence.js'
import {fitNetwork, units} from './fit-network.js'

/**
 * Disclosures and items by one network. Words speak by way of its hidden units alone: most of them weigh for many
 * disclosures, so that this takes less room than a weight for each.
 */
export function fitTogether(policies, disclosures, claims) {
  const ofItems = itemsIn(policies, claims.items)
  const columns = [...disclosures, ...ofItems]
  const claimOf = (column) => claims.disclosures[column] ?? claims.items[column] ?? {base: -4, features: {}}
  const seen = documentFrequency(policies)
  const own = new Set(policies.flatMap(({name}) => name.split('-')))
  const names = [...seen.keys()].filter((name) => seen.get(name) >= leastPolicies(name, own))
  const places = new Map(names.map((name, place) => [name, place]))
  const claimed = new Float32Array(names.length * columns.length)
  columns.forEach((column, at) => {
    for (const [name, weight] of Object.entries(claimOf(column).features))
      if (places.has(name)) claimed[places.get(name) * columns.length + at] = weight
  })
  const passages = policies.flatMap(({blocks, hasItems}) =>
    blocks
      .filter(({readings}) => readings.length > 0)
      .map(({features, labels, heading}) => ({
        features: Int32Array.from(
          [...features].filter((name) => places.has(name)),
          (name) => places.get(name)
        ),
        truths: Uint8Array.from(columns, (column) => (labels.has(column) ? 1 : 0)),
        // Headings announce, but tell no item.
        told: hasItems && !heading ? columns.length : disclosures.length
      }))
  )
  const {inner, innerBase, outer, outerBase, direct} = fitNetwork(passages, {
    features: names.length,
    columns: columns.length,
    base: columns.map((column) => claimOf(column).base),
    claims: claimed,
    isDirect: Uint8Array.from(names, (name) => (isWord(name) ? 0 : 1))
  })
  const weightsOf = (column) => {
    const at = columns.indexOf(column)
    const matter = names
      .map((name, place) => [name, Math.round(direct[place * columns.length + at] * 20) / 20])
      .filter(([, weight]) => Math.abs(weight) >= negligible)
    const unknown = Object.entries(claimOf(column).features).filter(([name]) => !places.has(name))
    return {base: outerBase[at], features: Object.fromEntries([...unknown, ...matter]), context: {}}
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

/** A letter holds a weight: one of 52 levels, the outermost of which take in the little that is beyond. */
function levelsOf(names, weights) {
  const sizes = weights.map(Math.abs).sort()
  const step = sizes[Math.floor(sizes.length * 0.999)] / 25
  const rowOf = (place) =>
    Array.from(weights.subarray(place * units, (place + 1) * units), (weight) =>
      Math.max(-26, Math.min(25, Math.round(weight / step)))
    )
  const rows = names.map((name, place) => [name, rowOf(place)])
  return {step, features: Object.fromEntries(rows.filter(([, row]) => row.some((level) => level !== 0)))}
}
