import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {existsSync} from 'node:fs'
import {loadLabelled} from './corpus.js'
import {fitWeights} from './fit-weights.js'
import {loadReader} from './reader.js'

// How well are disclosures recognised? Prints precision, recall and F1 per label, at passage and at document level,
// by cross-validation over policies: each is read with weights that were fitted without it.
const {values} = parseArgs({
  options: {
    corpus: {type: 'string'},
    folds: {type: 'string', default: '8'},
    confusions: {type: 'boolean', default: false},
    // Policies to fit without and to measure separately, such as ones that nobody read while writing the cues.
    'held-out': {type: 'string', default: ''},
    // Measures the weights as they are shipped instead; of the labelled policies that tells too good a story.
    shipped: {type: 'boolean', default: false}
  }
})
if (values.corpus === undefined || !existsSync(join(values.corpus, 'labels'))) {
  console.error(
    'bench:reading  no labelled corpus is named — add --corpus DIR, a folder with policies/ and labels/'
  )
  process.exit(2)
}
const reader = await loadReader()
const disclosures = Object.keys(reader.languageKnowledge.en.disclosures)
const policies = join(values.corpus, 'policies')
const further = loadLabelled(policies, fileURLToPath(new URL('labels', import.meta.url)), reader)
const labelled = loadLabelled(policies, join(values.corpus, 'labels'), reader)
/** Less likely disclosures are not even counted. */
const lowest = 0.25
const apart = new Set(values['held-out'].split(',').filter(Boolean))
const measured = labelled.filter(({name}) => !apart.has(name))

const rows = values.shipped
  ? measured.flatMap((policy) => predict(policy, reader.weightsOf('en')))
  : crossValidate()
report(
  `${measured.length} policies, ${values.shipped ? 'shipped weights' : `${values.folds}-fold cross-validation`}`,
  rows
)
if (apart.size > 0) {
  const table = new reader.WeightTable('en', fitWeights([...measured, ...further], reader))
  report(
    `${apart.size} policies held out`,
    labelled.filter(({name}) => apart.has(name)).flatMap((policy) => predict(policy, table))
  )
}
if (values.confusions) printConfusions(saidAt(rows, reader.threshold))

function crossValidate() {
  const folds = Number(values.folds)
  return Array.from({length: folds}, (_, fold) => {
    const table = new reader.WeightTable(
      'en',
      fitWeights([...measured.filter((_, number) => number % folds !== fold), ...further], reader)
    )
    return measured.filter((_, number) => number % folds === fold).flatMap((policy) => predict(policy, table))
  }).flat()
}

/** A block makes the disclosures of all passages in it. */
function predict(policy, table) {
  const weighed = reader.weighPassages(policy.reading, table, lowest)
  return policy.blocks.map((block) => ({
    policy: policy.name,
    line: block.from,
    text: block.text,
    is: block.labels,
    likely: block.readings.flatMap((number) => weighed[number])
  }))
}

/** What is said if only this likelihood counts. */
function saidAt(rows, least) {
  return rows.map((row) => ({
    ...row,
    said: new Set(row.likely.filter(({confidence}) => confidence >= least).map(({disclosure}) => disclosure))
  }))
}

function report(title, likely) {
  const rows = saidAt(likely, reader.threshold)
  console.log(`\n${title}\n`)
  console.log(`| label | examples | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: |`)
  for (const disclosure of disclosures) console.log(tableRow(disclosure, count(rows, [disclosure])))
  console.log(tableRow('**all passages**', count(rows, disclosures)))
  const documents = Map.groupBy ? [...Map.groupBy(rows, ({policy}) => policy).values()] : groupByPolicy(rows)
  const whole = documents.map((blocks) => ({
    is: union(blocks.map(({is}) => is)),
    said: union(blocks.map(({said}) => said))
  }))
  console.log(tableRow('**whole documents**', count(whole, disclosures)))
  for (const least of [0.3, 0.33, 0.36, 0.4, 0.45]) {
    console.log(tableRow(`passages at ${least}`, count(saidAt(likely, least), disclosures)))
  }
}

function groupByPolicy(rows) {
  const groups = new Map()
  for (const row of rows) groups.set(row.policy, [...(groups.get(row.policy) ?? []), row])
  return [...groups.values()]
}

function union(sets) {
  return new Set(sets.flatMap((set) => [...set]))
}

function count(rows, labels) {
  let both = 0
  let said = 0
  let is = 0
  for (const row of rows) {
    for (const label of labels) {
      if (row.is.has(label)) is++
      if (row.said.has(label)) said++
      if (row.is.has(label) && row.said.has(label)) both++
    }
  }
  return {both, said, is}
}

function tableRow(name, {both, said, is}) {
  const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))
  return `| ${name} | ${is} | ${share(both, said)} | ${share(both, is)} | ${share(2 * both, said + is)} |`
}

function printConfusions(rows) {
  for (const disclosure of disclosures) {
    for (const [kind, wrong] of [
      ['missed', (row) => row.is.has(disclosure) && !row.said.has(disclosure)],
      ['wrongly found', (row) => !row.is.has(disclosure) && row.said.has(disclosure)]
    ]) {
      const found = rows.filter(wrong)
      console.log(`\n## ${disclosure}: ${kind} (${found.length})`)
      for (const {policy, line, is, said, text} of found) {
        const start = text.replace(/\s+/g, ' ').slice(0, 160)
        console.log(`${policy}:${line} [${[...is].join(', ')}] read as [${[...said].join(', ')}]: ${start}`)
      }
    }
  }
}
