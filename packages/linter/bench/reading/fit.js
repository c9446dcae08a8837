import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {optionsOf} from '../../../../scripts/bench/options.js'
import {loadCorpus} from './corpus.js'
import {fittedTo} from './fit-weights.js'
import {loadReader, packageFolder} from './reader.js'

const values = optionsOf(
  'node packages/linter/bench/reading/fit.js',
  'Writes src/languages/*/weights.ts from all labelled policies.',
  {
    corpus: {
      type: 'string',
      value: 'DIR',
      about: 'a folder with policies/, labels/, and maybe more/ and labels-2/'
    },
    language: {type: 'string', value: 'LIST', about: 'which languages', default: 'en,fr'},
    claim: {
      type: 'string',
      value: 'CUE',
      about: 'fits nothing, and lets this new cue count for what it claims: rights/authority',
      multiple: true
    }
  }
)
const reader = await loadReader()
if (values.claim) {
  for (const language of values.language.split(',')) write(language, withClaims(language, values.claim))
  process.exit()
}
if (values.corpus === undefined || !existsSync(join(values.corpus, 'labels'))) {
  console.error('fit.js  no labelled corpus is named — add --corpus DIR, a folder with policies/ and labels/')
  process.exit(2)
}
const all = loadCorpus(values.corpus, reader)
const fitted = fittedTo(all, reader)
for (const language of values.language.split(',')) {
  const policies = all.filter((policy) => policy.language === language)
  const {disclosures, items, hidden} = fitted(language)
  const data = dataOf({...disclosures, ...items}, hidden)
  write(language, data)
  console.log(`${language}: ${policies.length} policies, ${data.split('\n').length} lines of weights`)
}

function write(language, data) {
  writeFileSync(join(packageFolder, 'src/languages', language, 'weights.ts'), moduleOf(data))
}

/** The weights as they are, with those that some cues claim. A language that lacks such a cue stays the same. */
function withClaims(language, cues) {
  const knowledge = reader.allKnowledge[language]
  const [head, hidden, body] = knowledge.weights().trim().split('\n\n')
  const columns = head.split('\n').map((row) => row.split('\t')[0])
  const silent = 'a'.repeat(hidden.split('\n').length - 1)
  const {disclosures, items} = reader.assumedWeights(knowledge)
  const claims = Object.entries({...disclosures, ...items}).flatMap(([name, {features}]) =>
    Object.entries(features)
      .filter(([feature]) => cues.includes(feature.replace(/^lead /, '')))
      .map(([feature, weight]) => [feature, `${columns.indexOf(name)}:${hundredths(weight)}`])
  )
  const rows = new Map(body.split('\n').map((row) => [row.split('\t')[0], row]))
  for (const [feature] of claims) rows.set(feature, silent === '' ? feature : `${feature}\t${silent}`)
  for (const [feature, cell] of claims) rows.set(feature, `${rows.get(feature)}\t${cell}`)
  const sorted = [...rows.keys()].sort().map((feature) => rows.get(feature))
  return [head, hidden, sorted.join('\n')].join('\n\n')
}

function moduleOf(data) {
  return `/**
 * Fitted by \`bench/reading/fit.js\`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at \`parseWeights\`.
 */
export function weights(): string {
  return \`
${data}
\`
}
`
}

/** See `parseWeights`. */
function dataOf(weights, hidden = {units: [], features: {}, step: 1}) {
  const names = Object.keys(weights)
  const cells = (record) =>
    Object.entries(record ?? {})
      .map(([name, weight]) => [name, hundredths(weight)])
      .filter(([name, weight]) => name !== 'base' && Math.abs(weight) >= 5)
  const head = names.map((name) => {
    const {base, context} = weights[name]
    const around = [...cells(context), ...(context?.base ? [['base', hundredths(context.base)]] : [])]
    return [name, hundredths(base), ...around.map((cell) => cell.join(':'))].join('\t')
  })
  const rows = new Map()
  names.forEach((name, column) => {
    for (const [feature, weight] of cells(weights[name].features)) {
      rows.set(feature, [...(rows.get(feature) ?? []), `${column}:${weight}`])
    }
  })
  const ofUnits = hidden.units.map(({base, columns}) =>
    [base, ...names.map((name) => columns[name] ?? 0)].map(hundredths).join('\t')
  )
  const none = hidden.units.map(() => 0)
  const body = [...new Set([...rows.keys(), ...Object.keys(hidden.features)])].sort().map((feature) => {
    const levels = hidden.features[feature] ?? none
    return [feature, ...(none.length > 0 ? [lettersOf(levels)] : []), ...(rows.get(feature) ?? [])].join('\t')
  })
  return [head, [[hidden.step, none.length].join('\t'), ...ofUnits], body]
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** `Z` for -1, `a` for 0, `b` for 1. */
function lettersOf(levels) {
  return String.fromCharCode(...levels.map((level) => level + (level < 0 ? 91 : 97)))
}

function hundredths(weight) {
  return Math.round(weight * 100)
}
