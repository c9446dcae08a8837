import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {textRequirements} from '@policy-gen/schema/text-requirements'
import {lintText} from 'policy-gen'
import {guessLanguage} from 'remark-preset-lint-policy/disclosures'
import {optionsOf} from '../../../scripts/bench/options.js'
import {rank} from '../../linter/bench/halves.js'
import {splitOf} from '../../linter/bench/reading/split.js'

const values = optionsOf(
  'npm run bench:regimes --',
  `How often is --regime right about what a policy lacks? Twelve policies were drawn with a seed and read in
full: regimes.tsv has a row for each requirement and a column for each policy: “stated”, “not stated”, or –
where it doesn't apply. Its second row holds a hash of the text that was read; a policy with another
text is left out. Nothing of the policies enters the repository.`,
  {
    corpus: {type: 'string', value: 'DIR', about: 'a folder with more/, the policies, labels/ and labels-2/'},
    labels: {type: 'boolean', about: 'decides by the labels of passages instead', default: false},
    wrong: {
      type: 'boolean',
      about: 'each wrong decision, too; of labelled policies in work only',
      default: false
    }
  }
)
if (values.corpus === undefined) {
  console.error('Missing: the folder with the policies — add --corpus DIR')
  process.exit(2)
}
const corpus = values.corpus

/** @typedef {{group: string, requirement: string, policy: string, isMissing: boolean, isReported: boolean}} Decision */

const decisions = values.labels ? await byLabels() : await byReading()
console.log(
  [
    '| regime | decisions | reported, and missing | reported, not missing | missing, not reported | neither |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...new Set(decisions.map(({group}) => group))].sort().map(rowOf)
  ].join('\n')
)
if (values.wrong)
  for (const {group, requirement, policy, isReported, isMissing} of decisions)
    if (isReported !== isMissing && !group.endsWith('check'))
      console.log(
        `${isReported ? 'reported, not missing' : 'missing, not reported'}\t${requirement}\t${policy}`
      )

/** @returns {Promise<Decision[]>} */
async function byReading() {
  const kept = readFileSync(fileURLToPath(new URL('regimes.tsv', import.meta.url)), 'utf8')
  const [[, ...names] = [], [, ...hashes] = [], ...verdicts] = kept
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
  const found = []
  for (const [column, policy] of names.entries()) {
    const text = policyOf(policy)
    if (rank(text) !== hashes[column]) {
      console.error(`Not the text that was read — left out: ${policy}`)
      continue
    }
    const reported = await reportedIn(policy, text)
    for (const [requirement = '', ...cells] of verdicts) {
      const isMissing = cells[column] === 'not stated'
      const group = requirement.slice(0, requirement.indexOf('.'))
      found.push({group, requirement, policy, isMissing, isReported: reported.has(requirement)})
    }
  }
  return found
}

/** @returns {Promise<Decision[]>} */
async function byLabels() {
  const halves = halvesOf()
  const found = []
  for (const policy of labelled('labels-2')) {
    // Its lines are fragments of sentences.
    if (policy === 'france-nissan-connect') continue
    const reported = await reportedIn(policy, policyOf(policy))
    const {stated, affirmed} = labelsOf(policy)
    for (const regime of /** @type {const} */ (['gdpr', 'ccpa'])) {
      for (const {id, applies, satisfiedBy} of textRequirements({regimes: [regime], on: '2026-11-21'})) {
        const {text} = satisfiedBy
        const isMet =
          'anyOf' in text
            ? text.anyOf.some((sign) => stated.has(sign))
            : text.allOf.every((sign) => stated.has(sign))
        const isAsked = applies === 'always' || applies.signs.some((sign) => affirmed.has(sign))
        const group = `${regime}, ${halves.get(policy)}`
        found.push({
          group,
          requirement: id,
          policy,
          isMissing: isAsked && !isMet,
          isReported: reported.has(id)
        })
      }
    }
  }
  return found
}

/** What any passage of a policy tells, and what it doesn't deny: `sale!` tells of sale and affirms none. */
function labelsOf(/** @type {string} */ policy) {
  const labels = readFileSync(join(corpus, 'labels-2', `${policy}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .flatMap((row) => (row.split('\t')[1] ?? '').split(','))
    .map((label) => label.trim())
  /** @param {readonly string[]} names */
  const withDisclosures = (names) => new Set(names.flatMap((name) => [name, name.split('.')[0] ?? name]))
  return {
    stated: withDisclosures(labels.map((label) => label.replace(/!$/, ''))),
    affirmed: withDisclosures(labels.filter((label) => !label.endsWith('!')))
  }
}

/** The halves of the reader: its cues were written while looking at *work*. */
function halvesOf() {
  const policies = ['labels', 'labels-2'].flatMap((folder) =>
    labelled(folder).map((name) => {
      const text =
        folder === 'labels' ? readFileSync(join(corpus, 'policies', `${name}.md`), 'utf8') : policyOf(name)
      return {name, language: guessLanguage(text) ?? 'en'}
    })
  )
  return splitOf(policies.filter(({name}) => name !== 'france-nissan-connect'))
}

/** @param {string} folder */
function labelled(folder) {
  return readdirSync(join(corpus, folder))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => file.slice(0, -4))
}

/** @param {string} policy */
function policyOf(policy) {
  return readFileSync(join(corpus, 'more', `${policy}.md`), 'utf8')
}

/** @param {string} policy @param {string} text */
async function reportedIn(policy, text) {
  const found = await lintText({text, path: `${policy}.md`}, {regimes: ['gdpr', 'ccpa']})
  return new Set(found.map(({requirement}) => requirement))
}

/** @param {string} group */
function rowOf(group) {
  const own = decisions.filter((decision) => decision.group === group)
  const count = (/** @type {boolean} */ reported, /** @type {boolean} */ missing) =>
    own.filter(({isReported, isMissing}) => isReported === reported && isMissing === missing).length
  const cells = [count(true, true), count(true, false), count(false, true), count(false, false)]
  return `| ${[group, own.length, ...cells].join(' | ')} |`
}
