import {
  coverage,
  formatProblem,
  languages,
  parsePolicy,
  regimes,
  regions,
  type Regime,
  type Region
} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {compose} from '../compose/compose.js'
import {lintPolicy} from '../lint/lint-policy.js'
import type {Answers} from './answers.js'
import {starter} from './starter.js'

const answers: Answers = {
  name: 'Atlas: “maps & more”',
  legalName: 'Atlas Maps, B.V.',
  email: 'privacy@atlas.example',
  site: 'https://atlas.example',
  street: 'Keizersgracht 1',
  postalCode: '1015 CC',
  city: 'Amsterdam',
  country: 'NL',
  language: 'en',
  regimes: ['gdpr'],
  today: '2026-01-31'
}
const everyRegime = Object.keys(regimes) as Regime[]
const everyRegion = Object.keys(regions) as Region[]

describe.each(everyRegime.flatMap((regime) => languages.map((language) => [regime, language] as const)))(
  'a first policy for %s in %s',
  (regime, language) => {
    const text = starter({...answers, language, regimes: [regime]})

    test('is a policy, which says whose it is', () => {
      const {policy, problems} = parsePolicy(text, {path: 'policy.yaml'})
      expect(problems.map(formatProblem)).toEqual([])
      if (policy) expect(compose(policy)).toContain('Atlas Maps, B.V.')
    })

    test('has every TODO named by the linter, at its place', async () => {
      const findings = await lintPolicy({text, path: 'policy.yaml'})
      const places = findings
        .filter(({rule}) => rule === 'policy-file/todo')
        .map(({start}) => text.slice(start.offset, start.offset + 4))
      expect(places).toEqual([...text.matchAll(/: TODO\b/g)].map(() => 'TODO'))
      expect(places.length).toBeGreaterThan(8)
    })

    test('counts for nothing what nobody said', () => {
      const {policy} = parsePolicy(text)
      const standings = policy ? coverage(policy, {regimes: [regime], on: answers.today}) : []
      const facts = standings.flatMap((standing) =>
        standing.status === 'met' ? standing.by.map(({fact}) => fact.replace(/[.[].*/, '')) : []
      )
      // Only the identity was asked for; the rights are those of the law, and the date is today.
      expect(new Set([...facts, 'organisation', 'rights', 'updated'])).toEqual(
        new Set(['organisation', 'rights', 'updated'])
      )
    })
  }
)

describe.each(languages)('in %s', (language) => {
  const written = (added: Partial<Answers>): string => starter({...answers, language, ...added})
  const left = (text: string): string[] => parsePolicy(text).todos.map(({path}) => path.join('.'))

  test.each([
    [undefined, ['asProcessor', 'jointControllers']],
    [['controller'], []],
    [['processor'], ['asProcessor']],
    [['controller', 'processor'], ['asProcessor']],
    [['joint'], ['jointControllers']]
  ] as const)('the role %j leaves %j to do', (roles, parts) => {
    const found = left(written(roles ? {roles} : {}))
    expect(found.filter((path) => /^(?:asProcessor|jointControllers)$/.test(path))).toEqual(parts)
  })

  test('what comments say of roles is a part of a policy', () => {
    const [asProcessor, jointControllers] = ['asProcessor', 'jointControllers'].map(
      (field) => new RegExp(`: (.+)\\.\\n${field}: TODO`).exec(written({}))?.[1] ?? ''
    )
    const text = `title: P\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: controller}]
asProcessor: ${asProcessor?.replace('[…]', '[name]')}
jointControllers: ${jointControllers?.replace('…', 'Pinboard')}\n`
    expect(parsePolicy(text).problems.map(formatProblem)).toEqual([])
  })

  test('practices are about the people who were named, wherever these are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...everyRegion), {minLength: 1}), (where) => {
        const text = written({where})
        const data: unknown = parse(text)
        expect(data).toMatchObject({practices: [{does: 'TODO', data: 'TODO', purposes: 'TODO', where}]})
        expect(left(text)).toContain('practices.0.does')
      })
    )
    expect(parse(written({where: []}))).toMatchObject({practices: 'TODO'})
  })
})

test('a law of states is that of the states that were named', () => {
  const states = (given: Partial<Answers>): unknown =>
    (parse(starter({...answers, ...given})) as {states?: unknown}).states
  expect(states({regimes: ['us-states'], where: ['US-CO', 'UK', 'US-TX']})).toEqual(['US-CO', 'US-TX'])
  expect(states({regimes: ['us-states'], where: ['US']})).toBeUndefined()
  expect(states({regimes: ['gdpr'], where: ['US-CO']})).toBeUndefined()
})

test('holds nothing that was not answered, whatever was', () => {
  const text = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
  fc.assert(
    fc.property(
      fc.record({name: text, legalName: text, street: text, city: text}, {requiredKeys: []}),
      fc.constantFrom(...languages),
      fc.constantFrom(undefined, []),
      (given, language, none) => {
        const {policy, problems, todos} = parsePolicy(
          starter({...given, language, today: '2026-01-31', ...(none && {regimes: none})})
        )
        expect(policy === undefined).toBe(given.name === undefined)
        const left = [...problems, ...todos].map(({path}) => path.join('.'))
        for (const name of ['name', 'legalName'] as const)
          expect(left.includes(`organisation.${name}`)).toBe(given[name] === undefined)
        expect(left).toContain('organisation.contact.email')
        expect(left.includes('regimes')).toBe(none === undefined)
        expect(left).toContain('rights.granted')
        expect(left).toContain('rights.authorities')
      }
    )
  )
})
