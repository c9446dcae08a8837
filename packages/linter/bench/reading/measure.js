import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {optionsOf} from '../../../../scripts/bench/options.js'
import {loadCorpus} from './corpus.js'
import {fitWeights, lentTo} from './fit-weights.js'
import {loadReader} from './reader.js'
import {serviceOf, splitOf} from './split.js'

const values = optionsOf(
  'npm run bench:reading --',
  `How well are disclosures and items recognised? Half of the policies (work) is there to look at: the
reader is fitted to it and measured by cross-validation. The other half (check) is measured with
weights that were fitted to work alone. Prints both, by language. Where nothing is fitted, as in German,
all labelled policies are measured with what the cues claim.`,
  {
    corpus: {type: 'string', value: 'DIR', about: 'a folder with policies/ and labels/'},
    folds: {type: 'string', value: 'COUNT', about: 'parts of the cross-validation', default: '3'},
    language: {type: 'string', value: 'LIST', about: 'which languages', default: 'en,fr'},
    seed: {type: 'string', value: 'WORDS', about: 'splits the policies into other halves'},
    work: {type: 'boolean', about: 'tries something without looking at the other half', default: false},
    confusions: {
      type: 'string',
      value: 'NAME',
      about: 'what is missed and wrongly found: rights.access',
      multiple: true
    }
  }
)
if (values.corpus === undefined || !existsSync(join(values.corpus, 'labels'))) {
  console.error(
    'bench:reading  no labelled corpus is named — add --corpus DIR, a folder with policies/ and labels/'
  )
  process.exit(2)
}
const reader = await loadReader()
const all = loadCorpus(values.corpus, reader)
const halves = splitOf(
  all.filter(({fitOnly}) => !fitOnly),
  values.seed
)

// The guide of the labels doesn't know all items: of the others nothing can be said.
const labelled = new Set(all.flatMap(({blocks}) => blocks.flatMap(({labels}) => [...labels])))

const isCheck = ({name}) => halves.get(name) === 'check'
const checked = new Set(all.filter(isCheck).map(({name}) => serviceOf(name)))
/** What another policy of the same house says is no news. */
const isWithheld = (policy) => isCheck(policy) || checked.has(serviceOf(policy.name))
const lent = lentTo(
  all.filter((policy) => !isWithheld(policy)),
  reader
)

for (const language of values.language.split(',')) {
  const policies = all.filter((policy) => policy.language === language)
  const half = (name) => policies.filter((policy) => !policy.fitOnly && halves.get(policy.name) === name)
  const [work, check] = [half('work'), half('check')]
  if (work.length + check.length === 0) {
    reportClaims(language, policies)
    continue
  }
  const further = policies.filter((policy) => policy.fitOnly && !isWithheld(policy))
  const folds = Number(values.folds)
  const ofWork = Array.from({length: folds}, (_, fold) => {
    const others = work.filter((_, number) => number % folds !== fold)
    const model = fit([...others, ...further], language)
    return work.filter((_, number) => number % folds === fold).map((policy) => predict(policy, model))
  }).flat()
  const whole = values.work ? undefined : fit([...work, ...further], language)
  const ofCheck = whole ? check.map((policy) => predict(policy, whole)) : []
  report(language, ofWork, ofCheck)
  for (const label of values.confusions ?? []) printConfusions(ofWork, label)
}

function fit(policies, language) {
  return reader.modelOf(language, fitWeights(policies, language, reader, lent(language)))
}

/** Where nothing is fitted, all labelled policies are measured with the weights that the cues claim. */
function reportClaims(language, policies) {
  const model = reader.modelOf(language, reader.assumedWeights(reader.allKnowledge[language]))
  const predicted = policies.map((policy) => predict(policy, model))
  report(language, predicted, [])
  for (const label of values.confusions ?? []) printConfusions(predicted, label)
}

/** A block makes what any passage in it makes. An item brings its disclosure along, as it does in what is reported. */
function predict({name, blocks, reading, hasItems}, model) {
  const weighed = reader.weighPassages(reading, model)
  return {
    name,
    hasItems,
    blocks: blocks.map((block) => {
      const made = block.readings.flatMap((number) => [
        ...weighed[number].disclosures,
        ...weighed[number].items
      ])
      const names = made.map(({name}) => name)
      const along = names.filter((name) => !reader.itemsApart.has(name)).map((name) => name.split('.')[0])
      return {...block, said: new Set([...names, ...along])}
    })
  }
}

function report(language, work, check) {
  console.log(`\n## ${language}: ${work.length} policies to work with, ${check.length} to check\n`)
  console.log(
    '| what | work: examples | precision | recall | F1 | check: examples | precision | recall | F1 |'
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  const isItem = (label) => label.includes('.')
  const kinds = [
    ['disclosures', (label) => !isItem(label), () => true],
    ['items', isItem, ({hasItems}) => hasItems]
  ]
  for (const [kind, isKind, counts] of kinds) {
    const both = [work, check].map((policies) => policies.filter(counts))
    const columns = (unit, labels) => both.map((policies) => share(count(unit(policies), labels))).join(' | ')
    const labels = [
      ...new Set(both.flat().flatMap(({blocks}) => blocks.flatMap((b) => [...b.labels, ...b.said])))
    ]
      .filter((label) => isKind(label) && (!isItem(label) || labelled.has(label)))
      .sort()
    console.log(`| **passages, ${kind}** | ${columns(passages, labels)} |`)
    console.log(`| **documents, ${kind}** | ${columns(documents, labels)} |`)
    for (const label of labels) console.log(`| documents, ${label} | ${columns(documents, [label])} |`)
  }
}

function passages(policies) {
  return policies.flatMap(({blocks}) => blocks)
}

function documents(policies) {
  return policies.map(({blocks}) => ({
    labels: new Set(blocks.flatMap(({labels}) => [...labels])),
    said: new Set(blocks.flatMap(({said}) => [...said]))
  }))
}

function count(rows, labels) {
  const sum = {both: 0, said: 0, is: 0}
  for (const row of rows) {
    for (const label of labels) {
      if (row.labels.has(label)) sum.is++
      if (row.said.has(label)) sum.said++
      if (row.labels.has(label) && row.said.has(label)) sum.both++
    }
  }
  return sum
}

function share({both, said, is}) {
  const ratio = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))
  return `${is} | ${ratio(both, said)} | ${ratio(both, is)} | ${ratio(2 * both, said + is)}`
}

function printConfusions(policies, label) {
  for (const [kind, isWrong] of [
    ['missed', ({labels, said}) => labels.has(label) && !said.has(label)],
    ['wrongly found', ({labels, said}) => !labels.has(label) && said.has(label)]
  ]) {
    console.log(`\n### ${label}: ${kind}`)
    for (const {name, blocks} of policies) {
      for (const {from, text} of blocks.filter(isWrong))
        console.log(`${name}:${from} ${text.replace(/\s+/g, ' ').slice(0, 300)}`)
    }
  }
}
