import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'

const policy = (fields: string): string =>
  `title: P\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: security, body: x}]\n${fields}`

test.each([
  ['retention: TODO', '5:12', 'Still to do: `retention` — How long what is kept.'],
  ['cookies: "TBD: ask the shop"', '5:10', 'Still to do: `cookies`'],
  ['security: {measures: [backups, FIXME]}', '5:32', 'Still to do: `security.measures[1]`']
])('%s is still to do, and the rest is a policy', (field, place, message) => {
  const {policy: parsed, problems, todos} = parsePolicy(policy(field))
  expect(problems).toEqual([])
  expect(todos.map(({line, column}) => `${line}:${column}`)).toEqual([place])
  expect(todos[0]?.message).toContain(message.slice(0, message.indexOf(' —') + 1 || undefined))
  expect(parsed).toBeDefined()
})

test('a required field that is still to be written is reported once', () => {
  const {policy: parsed, problems} = parsePolicy(
    'title: TODO\nlanguage: en\norganisation: {name: A}\nsections: []\n'
  )
  expect(parsed).toBeUndefined()
  expect(problems.filter(({path}) => path[0] === 'title')).toMatchObject([{code: 'todo', line: 1}])
})

test('an archived policy is kept as it was found', () => {
  const text = policy('provenance: {domain: a.example, archived: 2020-01-01}\nsecurity: {limits: TODO}')
  expect(parsePolicy(text).todos).toEqual([])
})

test.each(['Todos los datos', 'We keep a to-do list.', 'TODOS', 'TODO-list of yours'])(
  '%j is an answer',
  (limits) => {
    expect(parsePolicy(policy(`security: {limits: ${JSON.stringify(limits)}}`)).todos).toEqual([])
  }
)

test('wherever TODO is written, nothing else is found wrong with the field', () => {
  const field = fc.constantFrom(
    'effective',
    'cookies',
    'recipients',
    'transfers',
    'retention',
    'rights',
    'children',
    'security',
    'changes',
    'automatedDecisions',
    'sale',
    'signals',
    'practices',
    'regimes',
    'url'
  )
  fc.assert(
    fc.property(fc.uniqueArray(field, {minLength: 1}), (fields) => {
      const {todos, problems} = parsePolicy(policy(fields.map((name) => `${name}: TODO\n`).join('')))
      expect(problems).toEqual([])
      expect(todos.map(({path}) => path.join('.'))).toEqual(fields)
    })
  )
})
