import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  disclosureOf,
  disclosures,
  regimes,
  seenBy,
  type Disclosure,
  type Policy,
  type Regime,
  type Sign
} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import fc from 'fast-check'
import {recogniseDisclosures, signsOf} from 'remark-preset-lint-policy/disclosures'
import {hints, readTree} from 'remark-preset-lint-policy/internal'
import {beforeAll, describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {arbitraryPolicy} from '../../../schema/src/model/arbitrary-policy.js'
import {composeDocument} from '../compose/compose.js'
import {lintText} from '../lint/lint-text.js'
import {markdownTree} from '../lint/markdown-tree.js'
import {pageOf} from '../page/page-of.js'
import {render} from '../page/render.js'
import {documentCoverage, type DocumentStanding} from './document-coverage.js'
import {possibleReasons, type DifferenceReason} from './documentation/differences.js'

const on = '2026-11-20'
const rule = 'policy-missing-disclosure'
const laws = Object.keys(regimes) as Regime[]
/** An answer of `coverage`, and whether `lint` reports the same requirement as missing, in each format. */
interface Comparison {
  readonly name: string
  readonly policy: Policy
  readonly standing: DocumentStanding
  readonly missing: {readonly md: boolean; readonly html: boolean}
  readonly shown: Shown
}

/** The disclosures of which a text shows a sign, those that it may make in other words, and those that it affirms in a sentence. */
interface Shown {
  readonly signs: ReadonlySet<Sign>
  readonly hints: (sign: Sign) => boolean
  readonly affirmed: ReadonlySet<Sign>
}

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url))
const policyFiles = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
  /^[^/]+\/(?:\w+\.)?policy\.yaml$/.test(path)
)

let ofExamples: readonly Comparison[]
let ofRandom: readonly Comparison[]

beforeAll(async () => {
  const examples = await Promise.all(policyFiles.map(async (path) => [path, await example(path)] as const))
  const written = examples.filter(([, {provenance}]) => provenance === undefined)
  ofExamples = (await Promise.all(written.map(([path, policy]) => compared(path, policy)))).flat()
  const random = fc.sample(arbitraryPolicy(), inTurn.length * runs(10))
  const policies = random.map(({sections: _, provenance: __, ...facts}, index): Policy => {
    return {...facts, language: inTurn[index % inTurn.length] ?? 'en', regimes: laws, sections: every}
  })
  ofRandom = (await Promise.all(policies.map((policy, index) => compared(`random ${index}`, policy)))).flat()
})

/** The languages of random policies, in turn. */
const inTurn = ['en', 'de', 'en', 'de', 'fr', 'es', 'pt']

/** A policy without sections gets all those that its facts need. */
const every = (Object.keys(disclosures) as Disclosure[]).map((kind) => ({kind}))

describe('coverage and lint', () => {
  test('agree on every requirement of every example, in Markdown and in HTML', () => {
    expect(ofExamples.length).toBeGreaterThan(100)
    expect(ofExamples.filter(differs).map(described)).toEqual([])
  })

  test('find nothing missing in the examples of a studio and of a hiking map', () => {
    const whole = ofExamples.filter(({name}) => /^(?:studio|atlas)\//.test(name))
    expect(new Set(whole.map(({name}) => name)).size).toBeGreaterThan(3)
    expect(whole.filter(({standing}) => standing.status === 'unmet').map(described)).toEqual([])
  })

  test('agree on what coverage calls met, in random policies of every language and under every law', () => {
    const met = ofRandom.filter(({standing}) => standing.status === 'met')
    expect(met.length).toBeGreaterThan(runs(10) * 50)
    expect(met.filter(differs).map(described)).toEqual([])
  })

  test('otherwise differ only for the reasons documented for each requirement', () => {
    const unexplained = ofRandom.filter(differs).filter((one) => {
      const reason = reasonOf(one)
      return reason === undefined || !possibleReasons(one.standing.requirement).includes(reason)
    })
    expect(unexplained.map(described)).toEqual([])
  })
})

async function example(path: string): Promise<Policy> {
  const {policy} = await loadPolicy(join(folder, path))
  if (!policy) throw new Error(`${path} does not hold together`)
  return policy
}

async function compared(name: string, policy: Policy): Promise<Comparison[]> {
  const document = composeDocument(policy)
  const {markdown} = document
  const asked = policy.regimes ?? []
  const [md, html] = await Promise.all([
    missingIn(markdown, 'privacy.md', asked),
    missingIn(render(markdown, pageOf(policy, document)), 'privacy.html', asked)
  ])
  const made = recogniseDisclosures(markdown, {language: policy.language})
  const read = readTree(await markdownTree(markdown), markdown, {language: policy.language})
  const shown: Shown = {
    hints: (sign) => hints(read, sign),
    signs: new Set([
      ...made.map(({disclosure}) => disclosure),
      ...signsOf(markdown, {language: policy.language})
    ]),
    affirmed: new Set(
      made.flatMap(({disclosure, heading, negated}) => (heading || negated ? [] : [disclosure]))
    )
  }
  return documentCoverage(policy, {on, regimes: [...asked, 'baseline']}).map((standing) => {
    const {id} = standing.requirement
    return {name, policy, standing, missing: {md: md.has(id), html: html.has(id)}, shown}
  })
}

/**
 * The requirements that the linter reports as missing. The baseline is checked by itself: together with a
 * law, its repetitions are left out.
 */
async function missingIn(text: string, path: string, asked: readonly Regime[]): Promise<Set<string>> {
  const questions = [
    {regimes: asked, baseline: false, on},
    {regimes: [], baseline: true, on}
  ]
  const answers = await Promise.all(
    questions.map((options) => lintText({text, path}, {only: [rule], options: {[rule]: options}}))
  )
  return new Set(answers.flat().flatMap(({requirement}) => requirement ?? []))
}

/** Whether the two answers differ: only an unmet requirement should be missing. */
function differs({standing, missing}: Comparison): boolean {
  const isUnmet = standing.status === 'unmet'
  return missing.md !== isUnmet || missing.html !== isUnmet
}

function asksForDate({requirement: {satisfiedBy}}: DocumentStanding): boolean {
  return 'anyOf' in satisfiedBy.text && satisfiedBy.text.anyOf.includes('changes.last-updated')
}

function described({name, standing, missing}: Comparison): string {
  return `${name}: ${standing.requirement.id} is ${standing.status}, missing: ${JSON.stringify(missing)}`
}

/**
 * Why the two differ, determined from the requirement, the facts and the text; `undefined` if no reason
 * applies.
 */
function reasonOf({standing, policy, missing, shown}: Comparison): DifferenceReason | undefined {
  const {id, regime, applies, satisfiedBy} = standing.requirement
  if (id === 'baseline.date') return standing.status === 'unmet' ? 'a rule of its own' : undefined
  const isAffirmed = applies === 'always' || applies.signs.some((sign) => shown.affirmed.has(sign))
  if (standing.status === 'not-applicable')
    return missing.md && missing.html && isAffirmed ? 'ruled out' : undefined
  if (standing.status !== 'unmet' || (missing.md && missing.html)) return undefined
  if (applies !== 'always' && applies.test(seenBy(policy, regime)) === 'unknown')
    return 'undeclared condition'
  // A version may be a date, too.
  if (asksForDate(standing) && (policy.updated ?? policy.effective ?? policy.version) !== undefined)
    return 'any date'
  const isShown = (sign: Sign): boolean =>
    shown.signs.has(sign) ||
    // What nearly all laws require is looked for in words that nobody foresaw, too.
    (regime === 'baseline' && shown.hints(sign)) ||
    (policy.language !== 'en' && shown.signs.has(disclosureOf(sign)))
  const {text} = satisfiedBy
  if ('anyOf' in text ? text.anyOf.some(isShown) : text.allOf.every(isShown)) return 'a sign is enough'
  return isAffirmed ? undefined : 'unsaid condition'
}
