import {cueExamples, rareExamples} from './corpus.js'
import {documentFrequency, hardlyAny, isWord, itemsIn, leastPolicies} from './evidence.js'
import {fitTogether} from './fit-together.js'

/**
 * Fits the weights of a language to labelled policies, near the weights that the cues claim (`assumedWeights`), so that
 * a cue which the passages hardly show keeps its claim: by a small network, or, with few policies, by logistic
 * regression for each disclosure.
 *
 * The second weighing is fitted on first results that come from other policies than those they are for. What is around
 * a passage says much the same in every language: with few policies of one, the weights of another (`lent`) are where
 * the fitting begins.
 */
export function fitWeights(policies, language, reader, lent) {
  const disclosures = Object.keys(reader.allKnowledge[language].disclosures)
  const assumed = reader.assumedWeights(reader.allKnowledge[language])
  const blocks = policies.flatMap((policy) => policy.blocks)
  const isFew = policies.length < few
  const claims = isFew ? {...assumed, disclosures: bolder(assumed.disclosures, blocks)} : assumed
  const rareOnes = rareExamples(language, reader)
  const fitPassages = (policies) =>
    isFew
      ? {disclosures: fitFirst(policies, disclosures, claims.disclosures, rareOnes), items: {}}
      : fitTogether(policies, [...cueExamples(language, reader), ...rareOnes], disclosures, claims)
  const first = fitPassages(policies)
  const names = reader.contextNames(disclosures)
  const rows = disclosures.map(() => [])
  const itemRows = Object.fromEntries(Object.keys(first.items).map((name) => [name, []]))
  for (let fold = 0; fold < innerFolds; fold++) {
    const others = policies.filter((_, number) => number % innerFolds !== fold)
    const model = reader.modelOf(language, fitPassages(others))
    const ofItems = new reader.PassageScores(1, model.items.columns.length)
    for (const policy of policies.filter((_, number) => number % innerFolds === fold)) {
      const {reading, hasItems} = policy
      const scores = new reader.PassageScores(reading.passages.length, disclosures.length)
      for (const [number, passage] of reading.passages.entries()) {
        const found = model.rows.of(passage, reading)
        model.disclosures.weigh(found, model.hidden.of(found), scores, number)
      }
      const contexts = new reader.Contexts(reading.passages, scores)
      for (const block of policy.blocks) {
        if (block.readings.length !== 1) continue
        const [number] = block.readings
        disclosures.forEach((_, column) =>
          rows[column].push({
            values: [['base', 1], ...named(contexts.of(number, column), names)],
            is: block.labels.has(disclosures[column]),
            policy: policy.name
          })
        )
        if (!hasItems || block.heading) continue
        const found = model.rows.of(reading.passages[number], reading)
        model.items.weigh(found, model.hidden.of(found), ofItems, 0)
        model.items.columns.forEach((name, column) =>
          itemRows[name]?.push({
            score: ofItems.values[column],
            is: block.labels.has(name),
            policy: policy.name
          })
        )
      }
    }
  }
  return {
    ...first,
    disclosures: withContext(first.disclosures, rows, disclosures, reader.threshold, lent),
    items: isFew
      ? fitItems(policies, claims.items, rareOnes, reader.threshold)
      : {...claims.items, ...centredItems(first.items, itemRows, reader.threshold)}
  }
}

/**
 * What the fitting of a language may begin with: the weights of the one that has the most labels. They are fitted once.
 *
 * @param {readonly {language: string}[]} policies
 */
export function lentTo(policies, reader) {
  const fitted = fittedTo(policies, reader)
  return (language) => (language === lender ? undefined : fitted(lender))
}

/**
 * The weights of each language, fitted once.
 *
 * @param {readonly {language: string}[]} policies
 */
export function fittedTo(policies, reader) {
  const known = new Map()
  return function fitted(language) {
    if (!known.has(language)) {
      const own = policies.filter((policy) => policy.language === language)
      const lent = language === lender ? undefined : fitted(lender)
      known.set(language, fitWeights(own, language, reader, lent))
    }
    return known.get(language)
  }
}

const lender = 'en'

/** With fewer labelled policies, those who wrote the cues know more than the passages show. */
const few = 40

function bolder(claims, blocks) {
  return Object.fromEntries(
    Object.entries(claims).map(([name, claim]) => {
      const examples = blocks.filter(({labels}) => labels.has(name)).length
      const trust = examples < hardlyAny ? 1.6 : 1.25
      const features = Object.entries(claim.features).map(([feature, weight]) => [
        feature,
        feature.includes('/') ? weight * trust : weight
      ])
      return [name, {...claim, features: Object.fromEntries(features)}]
    })
  )
}

/** Items are weighed by themselves, on the policies whose labels have any. Headings have none. */
function fitItems(policies, claims, examples, threshold) {
  const labelled = policies
    .filter(({hasItems}) => hasItems)
    .map((policy) => ({...policy, blocks: policy.blocks.filter(({heading}) => !heading)}))
  const blocks = labelled.flatMap((policy) => policy.blocks)
  const known = itemsIn(policies, claims)
  const fitted = fitFirst(labelled, known, claims, examples)
  // What no label names, as their guide doesn't know it, keeps what its cues claim: its absence says nothing.
  const unlabelled = Object.entries(claims).filter(([name]) => !fitted[name])
  return Object.fromEntries([
    ...unlabelled,
    ...known.map((name) => {
      const {base, features} = fitted[name]
      const rows = blocks.map((block) => ({
        values: valuesOf(block),
        is: block.labels.has(name)
      }))
      const {base: moved} = centred({base, ...features}, rows, threshold)
      return [name, {base: moved, features}]
    })
  ])
}

function centredItems(items, rows, threshold) {
  return Object.fromEntries(
    Object.entries(items).map(([name, weights]) => [
      name,
      {...weights, base: weights.base + shiftOf(rows[name], threshold, believed.items)}
    ])
  )
}

function named(values, names) {
  return names.map((name, at) => [name, values[at]])
}

const innerFolds = 4

/** How strongly weights are held near their claims. */
const firmness = {features: 2, base: 30, context: 2, lent: 5}

/** Of `examples` no more is known than what they make, and of some what they only seem to make. */
function fitFirst(policies, disclosures, claims, examples) {
  const blocks = policies.flatMap((policy) => policy.blocks)
  const seen = documentFrequency(policies)
  const own = new Set(policies.flatMap(({name}) => name.split('-')))
  const cells = cellsOf(blocks.map(valuesOf))
  const fitted = {}
  for (const disclosure of disclosures) {
    const claim = claims[disclosure] ?? {base: -4, features: {}}
    const positive = blocks.filter(({labels}) => labels.has(disclosure))
    const scaleOf = scalesFor(positive.length)
    const beside = countsIn(positive)
    const names = [...seen.keys()].filter(
      (name) =>
        claim.features[name] !== undefined ||
        (seen.get(name) >= leastPolicies(name, own) &&
          // What an item never meets in its few passages says little about it.
          (!disclosure.includes('.') || beside.get(name) >= (isWord(name) ? 3 : 1)))
    )
    const columns = ['base', ...names].map((name) => ({
      name,
      scale: scaleOf(name),
      claim: (name === 'base' ? claim.base : (claim.features[name] ?? 0)) / scaleOf(name),
      firmness: name === 'base' ? firmness.base : firmness.features
    }))
    const telling = examples.filter(({labels, denied}) => labels.has(disclosure) || denied.has(disclosure))
    const shown = [...blocks, ...telling]
    const weights = regress(
      telling.length > 0 ? cellsOf(shown.map(valuesOf)) : cells,
      shown.map(({labels}) => labels.has(disclosure)),
      columns
    )
    const {base, ...features} = Object.fromEntries(weights)
    const matter = Object.entries(features)
      .map(([name, weight]) => [name, Math.round(weight * 20) / 20])
      .filter(([name, weight]) => Math.abs(weight) >= (isWord(name) ? negligibleWord : negligible))
    fitted[disclosure] = {
      base,
      features: {...unseen(claim.features, seen), ...Object.fromEntries(matter)},
      context: {}
    }
  }
  return fitted
}

function valuesOf({features}) {
  return [['base', 1], ...[...features].map((name) => [name, 1])]
}

/** Weights below are left out: many small ones only remember the passages, and all of them have to be loaded. */
const negligible = 0.1
const negligibleWord = 0.25

/** Cues that no passage shows keep what they claim. */
function unseen(claims, seen) {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !seen.has(name)))
}

function countsIn(blocks) {
  const counts = new Map()
  for (const {features} of blocks) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/**
 * A smaller scale makes a weight dearer: what is around counts less than the passage itself, and so do
 * single words where few passages show which of them tell.
 */
function scalesFor(examples) {
  return (name) => {
    if (name === 'base') return 2
    if (isWord(name)) return examples < enough ? 0.4 : 1
    return /^(?:lead|above|title (?=.*\/))/.test(name) ? 0.7 : 1
  }
}

const enough = 60

function withContext(first, rows, disclosures, threshold, lent) {
  const names = [...new Set(rows.flat().flatMap(({values}) => values.map(([name]) => name)))]
  const columns = names.map((name) => ({name, scale: 1, claim: name === 'own score' ? 1 : 0, firmness: 1}))
  const pooledNames = columns.filter(({name}) => !name.startsWith('beside '))
  const all = rows.flat().filter(({values, is}, number) => is || number % 3 === 0 || values[1][1] > -2.5)
  const pooled = new Map(
    regress(
      cellsOf(all.map(({values}) => values)),
      all.map(({is}) => is),
      pooledNames
    )
  )
  return Object.fromEntries(
    disclosures.map((disclosure, column) => {
      const claims = lent && {...lent.disclosures[disclosure]?.context, base: pooled.get('base')}
      const held = columns.map(({name}) => ({
        name,
        scale: 1,
        claim: (claims ? claims[name] : pooled.get(name)) ?? 0,
        firmness: claims ? firmness.lent : firmness.context
      }))
      const context = regress(
        cellsOf(rows[column].map(({values}) => values)),
        rows[column].map(({is}) => is),
        held
      )
      return [
        disclosure,
        {...first[disclosure], context: centred(Object.fromEntries(context), rows[column], threshold)}
      ]
    })
  )
}

/**
 * Moves the base so that the one threshold of the reader is where F1 of this disclosure is best: rare
 * disclosures are found from a lower likelihood on, what is often named in passing from a higher one. Few examples
 * move it little.
 */
function centred(context, rows, threshold) {
  const scored = rows.map(({values, is, policy}) => ({
    score: values.reduce((sum, [name, value]) => sum + value * (context[name] ?? 0), 0),
    is,
    policy
  }))
  return {...context, base: (context.base ?? 0) + shiftOf(scored, threshold, believed.disclosures)}
}

/** By how many examples half of what they say of the threshold is believed. Items are read without their context. */
const believed = {disclosures: 15, items: 60}

function shiftOf(scored, threshold, half) {
  const usual = Math.log(threshold / (1 - threshold))
  const positive = scored.filter(({is}) => is).length
  const isRare = positive < rare && new Set(scored.map(({policy}) => policy)).size >= few
  const units = isRare ? documentsOf(scored) : scored
  const found = units.filter(({is}) => is).length
  const best = steps
    .map((step) => ({score: usual + step, f1: f1At(usual + step, units, found)}))
    .reduce((one, other) => (other.f1 > one.f1 ? other : one))
  const trust = positive / (positive + half)
  return trust * (usual - best.score)
}

/** What fewer passages make, most policies tell once, if at all: there F1 counts policies, unless they are few themselves. */
const rare = 150

/** A policy is as likely to tell something as the passage of it that is likeliest to. */
function documentsOf(scored) {
  const documents = new Map()
  for (const {score, is, policy} of scored) {
    const known = documents.get(policy) ?? {score: -Infinity, is: false}
    documents.set(policy, {score: Math.max(known.score, score), is: known.is || is})
  }
  return [...documents.values()]
}

/** Steps away from the threshold, the nearest first. */
const steps = Array.from({length: 25}, (_, number) => (number % 2 ? 1 : -1) * Math.ceil(number / 2) * 0.1)

function f1At(score, scored, positive) {
  const said = scored.filter((row) => row.score >= score)
  const both = said.filter(({is}) => is).length
  return (2 * both) / (said.length + positive)
}

/** By name of a column the rows in which it isn't 0, and its values there. */
function cellsOf(rows) {
  const cells = new Map()
  rows.forEach((values, row) => {
    for (const [name, value] of values) {
      if (value === 0) continue
      const known = cells.get(name) ?? {rows: [], values: []}
      known.rows.push(row)
      known.values.push(value)
      cells.set(name, known)
    }
  })
  return cells
}

/** Logistic regression by coordinate descent (Newton steps), with a penalty for departing from the claims. */
function regress(known, truths, columns) {
  const none = {rows: [], values: []}
  const cells = columns.map(({name, scale}) => {
    const {rows, values} = known.get(name) ?? none
    return {rows, values: values.map((value) => value * scale)}
  })
  const weights = columns.map(({claim}) => claim)
  const scores = new Float64Array(truths.length)
  cells.forEach(({rows: at, values}, number) =>
    at.forEach((row, k) => (scores[row] += values[k] * weights[number]))
  )
  const truth = Float64Array.from(truths, (is) => (is ? 1 : 0))
  const likely = scores.map((score) => 1 / (1 + Math.exp(-score)))
  for (let round = 0; round < 40; round++) {
    let largest = 0
    columns.forEach(({claim, firmness}, number) => {
      const {rows: at, values} = cells[number]
      let slope = firmness * (weights[number] - claim)
      let bend = firmness
      for (let k = 0; k < at.length; k++) {
        const p = likely[at[k]]
        slope += (p - truth[at[k]]) * values[k]
        bend += p * (1 - p) * values[k] ** 2
      }
      const step = Math.max(-1, Math.min(1, -slope / bend))
      if (Math.abs(step) < 1e-4) return
      weights[number] += step
      largest = Math.max(largest, Math.abs(step))
      for (let k = 0; k < at.length; k++) {
        scores[at[k]] += step * values[k]
        likely[at[k]] = 1 / (1 + Math.exp(-scores[at[k]]))
      }
    })
    if (largest < 0.01) break
  }
  return columns.map(({name, scale}, number) => [name, weights[number] * scale])
}
