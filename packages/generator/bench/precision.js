/**
 * How many of the findings in healthy live policies are right, by rule: `npm run bench:precision -- --corpus DIR`,
 * where DIR holds the policies as Markdown.
 *
 * The verdicts stand in `precision.tsv`, each by its place; none of the policies' words is in this repository.
 * Where a rule finds a great deal, a sample was judged. `--write` puts the table into docs/precision.md. `--list RULE` prints the findings of a rule, with the lines
 * around them and their verdicts, to judge those that have none.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {lintText} from 'policy-gen'
import {format, resolveConfig} from 'prettier'

const {values} = parseArgs({
  options: {corpus: {type: 'string'}, list: {type: 'string'}, write: {type: 'boolean', default: false}}
})
if (values.corpus === undefined) {
  console.error('bench:precision needs the folder with the policies — add --corpus DIR')
  process.exit(2)
}

const verdicts = readVerdicts(fileURLToPath(new URL('precision.tsv', import.meta.url)))
const findings = await findIn(values.corpus)
if (values.write) await writePage()
else if (values.list === undefined) console.log(table())
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
    for (const {rule, start, message, requirement} of await lintText({text, path: name})) {
      const document = name.slice(0, -'.md'.length)
      // Everything that is missing is told at the end of the text.
      const place = [`${start.line}:${start.column}`, requirement].filter(Boolean).join(' ')
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

function table() {
  const rules = [...new Set(findings.map(({rule}) => rule))].sort()
  const rows = rules.map((rule) => {
    const found = findings.filter((finding) => finding.rule === rule)
    const [right = 0, arguable = 0, wrong = 0] = ['right', 'arguable', 'wrong'].map(
      (verdict) => found.filter((finding) => finding.verdict === verdict).length
    )
    const judged = right + arguable + wrong
    // What can be argued about counts against the rule.
    const precision = judged === 0 ? '–' : `${Math.floor((100 * right) / judged)} %`
    return `| ${[rule, found.length, judged, right, arguable, wrong, precision].join(' | ')} |`
  })
  return [
    '| rule | findings | judged | right | arguable | wrong | precision |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows
  ].join('\n')
}

/** The page keeps its text; its table is put in place of the one that is there. */
async function writePage() {
  const page = fileURLToPath(new URL('../../../docs/precision.md', import.meta.url))
  const lines = readFileSync(page, 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith('| rule'))
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  const text = [...lines.slice(0, start), table(), ...lines.slice(end)].join('\n')
  writeFileSync(page, await format(text, {...(await resolveConfig(page)), filepath: page}))
}

/** @param {Judged} finding */
function printFinding({rule, document, place, message, around, verdict}) {
  console.log(`${[rule, document, place, verdict ?? 'unjudged'].join('\t')}\n  ${message}`)
  for (const line of around) console.log(`  │ ${line.slice(0, 300)}`)
  console.log()
}
