import {expect, test} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'

const head = `title: ${'word '.repeat(300)}end\nlanguage: en\norganisation: {name: A}\nsections:\n`

function problemsOf(sections: string): string[] {
  return parsePolicy(head + sections).problems.map(
    ({line, column, message}) => `${line ?? 0}:${column ?? 0} ${message}`
  )
}

test('a part that is written fifty times is one of a policy, and one more is not', () => {
  const sections = (count: number): string => '  - kind: purposes\n'.repeat(count)
  expect(problemsOf(sections(50))).toEqual([])
  expect(problemsOf(sections(70))).toEqual([
    '55:11 This is written from the facts more than 50 times: `purposes` — keep one of them.'
  ])
})

test('a part is counted where a body places it', () => {
  const body = `  - kind: other\n    heading: false\n    body: |\n${'      {{> purposes}}\n'.repeat(50)}`
  expect(problemsOf(body)).toEqual([])
  expect(problemsOf(`${body}      {{> purposes}}\n`)).toEqual([
    '58:7 This is written from the facts more than 50 times: `purposes` — keep one of them.'
  ])
})

test('own words are never counted', () => {
  expect(problemsOf('  - {kind: purposes, body: We say why.}\n'.repeat(70))).toEqual([])
})

test('a long fact that is named again and again multiplies no file', () => {
  const body = (count: number): string =>
    `  - kind: other\n    heading: false\n    body: |\n${'      {{title}}\n'.repeat(count)}`
  expect(problemsOf(body(600))).toEqual([])
  expect(problemsOf(body(700))).toEqual([
    '673:7 Placeholders multiply this file until it is too large to be a policy — remove this one.'
  ])
})
