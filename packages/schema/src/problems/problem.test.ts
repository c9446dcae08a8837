import {expect, test} from 'vitest'
import {formatPath, formatProblem, type Problem} from './problem.js'

const problem: Problem = {
  code: 'unknown-key',
  file: 'policy.yaml',
  path: ['organization'],
  message: 'Unknown field `organization` — did you mean `organisation`?',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 13,
  quote: 'organization:'
}

test('a problem names its place, says what is wrong, and underlines it', () => {
  expect(formatProblem(problem)).toBe(
    [
      'policy.yaml:3:1  Unknown field `organization` — did you mean `organisation`?',
      '  organization:',
      '  ^^^^^^^^^^^^'
    ].join('\n')
  )
})

test('in a module, which has no lines, the path replaces the place', () => {
  const {code, path, message} = problem
  expect(formatProblem({code, path, message, file: 'policy.ts'})).toBe(`policy.ts: organization  ${message}`)
  expect(formatProblem({code, path: [], message})).toBe(message)
})

test('a long line is cut around the place', () => {
  const quote = `${'x'.repeat(5000)}!${'y'.repeat(5000)}`
  const [, shown = '', caret = ''] = formatProblem({...problem, quote, column: 5001, endColumn: 5002}).split(
    '\n'
  )
  expect(shown.length).toBeLessThan(120)
  expect(shown[caret.indexOf('^')]).toBe('!')
})

test('nothing in a problem can command a terminal', () => {
  const escape = '\u001B[31m'
  expect(formatProblem({...problem, message: escape, quote: escape})).not.toContain('\u001B')
})

test('a path reads like JavaScript', () => {
  expect(formatPath(['practices', 3, 'data', 0])).toBe('practices[3].data[0]')
  expect(formatPath([])).toBe('')
})
