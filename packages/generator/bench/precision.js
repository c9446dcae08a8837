import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lintText} from 'policy-gen'
import {optionsOf} from '../../../scripts/bench/options.js'
import {halfOf, rank, seed} from '../../linter/bench/halves.js'

const values = optionsOf(
  'npm run bench:precision --',
  `How many findings in live policies are right, by rule? Prints the table of what has been judged, or
a sample to judge. Policies are split into two halves by service (see halves.js). A verdict is kept in
precision.tsv with a hash of the sentence it was made on, so it survives changes of the rule, and
nothing of the corpus enters the repository.`,
  {
    corpus: {type: 'string', value: 'DIR', about: 'the policies, as Markdown'},
    sample: {type: 'string', value: 'COUNT', about: 'prints so many findings of each rule to judge, as TSV'},
    half: {type: 'string', value: 'HALF', about: 'only one half: work or check'},
    rule: {type: 'string', value: 'ID', about: 'only one rule'},
    seed: {type: 'string', value: 'WORDS', about: 'draws another sample, of findings without a verdict'},
    take: {type: 'string', value: 'FILE', about: 'keeps the verdicts of a judged sample'},
    all: {type: 'boolean', about: 'judges the rules of the strict preset, too', default: false}
  }
)
if (values.corpus === undefined) {
  console.error('Missing: the folder with the policies — add --corpus DIR')
  process.exit(2)
}

const keptIn = fileURLToPath(new URL('precision.tsv', import.meta.url))
const head = ['rule', 'half', 'sentence', 'verdict', 'reason'].join('\t')
const kinds = ['right', 'arguable', 'wrong']

/** @typedef {{half: string, rule: string, document: string, place: string, message: string, around: string, key: string, order: string}} Found */

const verdicts = readVerdicts()
if (values.take !== undefined) takeVerdicts(values.take)
const {findings, counts} = await findIn(values.corpus)
if (values.take !== undefined) process.exit(0)
if (values.sample !== undefined) console.log(sample(Number(values.sample)).join('\n'))
else console.log(table().join('\n'))

/** @returns {Map<string, {verdict: string, row: string}>} */
function readVerdicts() {
  const rows = readFileSync(keptIn, 'utf8').trim().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [rule, , key, verdict = ''] = row.split('\t')
      if (!kinds.includes(verdict)) throw new Error(`No verdict: ${row}`)
      return [`${rule}\t${key}`, {verdict, row}]
    })
  )
}

/** Add what was judged in a sample; rows without a verdict are left out. @param {string} file */
function takeVerdicts(file) {
  for (const row of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [verdict = '', reason = '', half = '', rule = '', key = ''] = row.split('\t')
    if (!kinds.includes(verdict)) continue
    verdicts.set(`${rule}\t${key}`, {verdict, row: [rule, half, key, verdict, reason].join('\t')})
  }
  const rows = [...verdicts.values()].map(({row}) => row).sort()
  writeFileSync(keptIn, `${[head, ...rows].join('\n')}\n`)
}

/**
 * @param {string} folder
 * @returns {Promise<{findings: Found[], counts: number[]}>}
 */
async function findIn(folder) {
  const findings = []
  const counts = []
  for (const document of readdirSync(folder).sort()) {
    const half = halfOf(document)
    if (!document.endsWith('.md') || (values.half !== undefined && values.half !== half)) continue
    const text = readFileSync(join(folder, document), 'utf8')
    const found = await lintText({text, path: document}, values.all ? {preset: 'strict'} : {})
    counts.push(found.length)
    for (const {rule, start, end, message, requirement, fix} of found) {
      if (values.rule !== undefined && values.rule !== rule) continue
      const from = text.lastIndexOf('\n', start.offset - 1) + 1
      const to = `${text}\n`.indexOf('\n', end.offset)
      // What is missing is reported at the end of the text, and is about all of it.
      const sentence = requirement === undefined ? text.slice(from, to) : `${document} ${requirement}`
      const actual = requirement === undefined ? text.slice(start.offset, end.offset) : ''
      const key = rank([rule, actual, sentence.replace(/\s+/g, ' ').trim()].join('\n'))
      const place = `${start.line}:${start.column}`
      const marked = `${text.slice(Math.max(0, start.offset - 160), start.offset)}⟦${text.slice(start.offset, Math.min(end.offset, start.offset + 200))}⟧${fix ? `→⟦${fix.text}⟧` : ''}${text.slice(end.offset, end.offset + 160)}`
      findings.push({
        ...{half, rule, document, place, message, key},
        around: marked.replaceAll('\t', '⇥').replace(/\r?\n/g, '⏎'),
        order: rank([values.seed ?? seed, rule, document, place, message].join('\n'))
      })
    }
  }
  return {findings, counts}
}

/** The findings to judge, in an order that has nothing to do with what they are. @param {number} size */
function sample(size) {
  const names = [...new Set(findings.map(({rule}) => rule))].sort()
  const rows = names.flatMap((rule) => {
    const found = findings.filter((finding) => finding.rule === rule && !(values.seed && isJudged(finding)))
    return found.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, size)
  })
  return [
    ['verdict', 'reason', 'half', 'rule', 'sentence', 'document', 'place', 'message', 'around'].join('\t'),
    ...rows.map(({half, rule, key, document, place, message, around}) => {
      const [, , , verdict = '', reason = ''] = (verdicts.get(`${rule}\t${key}`)?.row ?? '').split('\t')
      return [verdict, reason, half, rule, key, document, place, message, around].join('\t')
    })
  ]
}

/** @param {Found} finding */
function isJudged({rule, key}) {
  return verdicts.has(`${rule}\t${key}`)
}

function table() {
  const names = [...new Set(findings.map(({rule}) => rule))].sort()
  return [
    '| rule | findings | judged | *work* | findings | judged | *check* |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...names.map((rule) => `| ${[rule, ...cells(rule, 'work'), ...cells(rule, 'check')].join(' | ')} |`),
    '',
    `Findings per document: median ${median(counts)}, in ${counts.length} policies.`
  ]
}

/** @param {string} rule @param {string} half */
function cells(rule, half) {
  const found = findings.filter((finding) => finding.rule === rule && finding.half === half)
  const judged = found.flatMap(({key}) => verdicts.get(`${rule}\t${key}`)?.verdict ?? [])
  // What can be argued about counts against the rule.
  const right = judged.filter((verdict) => verdict === 'right').length
  return [
    found.length,
    judged.length,
    judged.length === 0 ? '–' : `${Math.floor((100 * right) / judged.length)} %`
  ]
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
