import {coverage, formatProblem, parsePolicy, regimes, type Regime} from '@policy-gen/schema'
import {expect, test} from 'vitest'
import {compose} from '../compose/compose.js'
import type {Answers} from './answers.js'
import {lintPolicy} from '../lint/lint-policy.js'
import {starter} from './starter.js'

const answers: Answers = {
  name: 'Atlas: “maps & more”',
  legalName: 'Atlas Maps B.V.',
  email: 'privacy@atlas.example',
  site: 'https://atlas.example',
  country: 'NL',
  language: 'en',
  regimes: ['gdpr'],
  today: '2026-01-31'
}
const everyRegime = Object.keys(regimes) as Regime[]

test.each([
  ['for one law', answers],
  ['for every law', {...answers, regimes: everyRegime}],
  ['in German', {...answers, language: 'de', regimes: everyRegime, country: 'DE'} satisfies Answers]
])('a first policy %s holds together, and says whose it is', (_, answers) => {
  const {policy, problems} = parsePolicy(starter(answers), {path: 'policy.yaml'})
  expect(problems.map(formatProblem)).toEqual([])
  if (policy) expect(compose(policy)).toContain('Atlas Maps B.V.')
})

test.each(everyRegime.flatMap((regime) => [[regime, 'en'] as const, [regime, 'de'] as const]))(
  'a first policy for %s in %s leaves no requirement unmet',
  (regime, language) => {
    const {policy} = parsePolicy(starter({...answers, language, regimes: [regime]}))
    const unmet =
      policy &&
      coverage(policy, {on: answers.today}).flatMap((standing) =>
        standing.status === 'unmet' ? [standing.requirement.id, ...standing.add.map(({en}) => en)] : []
      )
    expect(unmet).toEqual([])
  }
)

test.each(everyRegime.flatMap((regime) => [[regime, 'en'] as const, [regime, 'de'] as const]))(
  'a first policy for %s in %s lints clean',
  async (regime, language) => {
    const text = starter({...answers, language, regimes: [regime]})
    const findings = await lintPolicy({text, path: 'policy.yaml'})
    expect(findings.map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
  }
)
