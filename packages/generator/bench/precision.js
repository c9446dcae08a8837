/**
 * How many of the findings in healthy live policies are right, by rule: `npm run bench:precision -- --corpus DIR`,
 * where DIR holds the policies as Markdown.
 *
 * The verdicts stand in `precision.tsv`, each by its place; none of the policies' words is in this repository.
 * Where a rule finds a great deal, a sample was judged. `--list RULE` prints the findings of a rule, with the lines
 * around them and their verdicts, to judge those that have none.
 */
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {lintText} from 'policy-gen'

const {values} = parseArgs({options: {corpus: {type: 'string'}, list: {type: 'string'}}})
if (values.corpus === undefined) {
  console.error('bench:precision needs the folder with the policies — add --corpus DIR')
  process.exit(2)
}

const verdicts = readVerdicts(fileURLToPath(new URL('precision.tsv', import.meta.url)))
const findings = await findIn(values.corpus)
if (values.list === undefined) printTable()
else for (const finding of findings.filter(({rule}) => rule === values.list)) printFinding(finding)

/** @typedef {{rule: string, document: string, place: string, message: string, around: string[], verdict?: string}} Judged */

/**
 * @param {string} file
 * @returns {Map<string, string>}
 */
function readVerdicts(file) {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [rule, document, place, verdict] = row.split('\t')
      if (!['right', 'wrong', 'arguable'].includes(verdict ?? '')) throw new Error(`No verdict: ${row}`)
      return [[rule, document, place].join('\t'), verdict ?? '']
    })
  )
}

/**
 * @param {string} folder
 * @returns {Promise<Judged[]>}
 */
async function findIn(folder) {
  const documents = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const found = []
  for (const name of documents.sort()) {
    const text = readFileSync(join(folder, name), 'utf8')
    const lines = text.split('\n')
    for (const {rule, start, message} of await lintText({text, path: name})) {
      const document = name.slice(0, -'.md'.length)
      const place = `${start.line}:${start.column}`
      const verdict = verdicts.get([rule, document, place].join('\t'))
      found.push({
        rule,
        document,
        place,
        message,
        around: lines.slice(Math.max(0, start.line - 3), start.line + 2),
        ...(verdict !== undefined && {verdict})
      })
    }
  }
  return found
}

function printTable() {
  const rules = [...new Set(findings.map(({rule}) => rule))].sort()
  console.log('| rule | findings | judged | right | arguable | wrong | precision |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const rule of rules) {
    const found = findings.filter((finding) => finding.rule === rule)
    const [right, arguable, wrong] = ['right', 'arguable', 'wrong'].map(
      (verdict) => found.filter((finding) => finding.verdict === verdict).length
    )
    const judged = (right ?? 0) + (arguable ?? 0) + (wrong ?? 0)
    // What can be argued about counts against the rule.
    const precision = judged === 0 ? '–' : `${Math.round((100 * (right ?? 0)) / judged)} %`
    console.log(`| ${[rule, found.length, judged, right, arguable, wrong, precision].join(' | ')} |`)
  }
}

/** @param {Judged} finding */
function printFinding({rule, document, place, message, around, verdict}) {
  console.log(`${[rule, document, place, verdict ?? 'unjudged'].join('\t')}\n  ${message}`)
  for (const line of around) console.log(`  │ ${line.slice(0, 300)}`)
  console.log()
}
