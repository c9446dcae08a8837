import {describe, expect, test} from 'vitest'
import {parsePolicy} from '../parse/parse-policy.js'
import {formatProblem} from '../problems/problem.js'

/** The places and messages of the problems, without the quoted lines. */
function problemsOf(text: string): string[] {
  return parsePolicy(text).problems.map(({line, column, message}) => `${line}:${column} ${message}`)
}

describe('a bracket or quotation mark that is never closed is reported where it opens', () => {
  test.each([
    ['title: [\n', '1:8 Nothing closes this `[`: add `]` after the last entry.'],
    ['title: {a: 1\nlanguage: en\n', '1:8 Nothing closes this `{`: add `}` after the last entry.'],
    [
      'title: a\nrecipients: [a, b\npractices: []\n',
      '2:13 Nothing closes this `[`: add `]` after the last entry.'
    ],
    ['{"title": "a",\n', '1:1 Nothing closes this `{`: add `}` after the last entry.'],
    ['title: [[a, b]\n', '1:8 Nothing closes this `[`: add `]` after the last entry.'],
    ['title: "abc\nlanguage: en\n', '1:8 No second " closes this text: add it after the last word.'],
    ["title: 'it''s\nlanguage: en\n", "1:8 No second ' closes this text: add it after the last word."],
    ['title: "abc\\"\nlanguage: en\n', '1:8 No second " closes this text: add it after the last word.']
  ])('%j', (text, problem) => {
    expect(problemsOf(text)[0]).toBe(problem)
  })

  test('each of them, in their order', () => {
    expect(problemsOf('title: [\nlanguage: {a: [\n')).toEqual([
      '1:8 Nothing closes this `[`: add `]` after the last entry.',
      '2:11 Nothing closes this `{`: add `}` after the last entry.',
      '2:15 Nothing closes this `[`: add `]` after the last entry.'
    ])
  })
})

test.each(['title: [a, {b: "c"}]\n', "title: 'it''s'\n", 'title: "\\\\"\n', 'title: ""\n'])(
  'nothing is missed in %j',
  (text) => {
    expect(problemsOf(text).join()).not.toContain('closes this')
  }
)

test('an empty line is not shown', () => {
  const [problem] = parsePolicy('').problems
  expect(problem && formatProblem(problem)).not.toContain('^')
})
