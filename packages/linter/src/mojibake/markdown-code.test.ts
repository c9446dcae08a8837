import {expect, test} from 'vitest'
import {findMarkdownCode} from './markdown-code.js'

const codeIn = (text: string): string[] =>
  findMarkdownCode(text).map(({start, end}) => text.slice(start, end))

test('a code span ends at a run of the same number of backticks', () => {
  expect(codeIn('a `b` c ``d ` e`` f `g')).toEqual(['`b`', '``d ` e``'])
})

test('a code span does not reach into the next paragraph', () => {
  expect(codeIn('a `b\n\nc` d')).toEqual([])
})

test('an escaped backtick does not open a code span', () => {
  expect(codeIn('a \\`b` c')).toEqual([])
  expect(codeIn('a \\``b` c')).toEqual(['`b`'])
  expect(codeIn('a \\\\`b` c')).toEqual(['`b`'])
})

test('a backslash within code does not escape anything', () => {
  expect(codeIn('a `b\\` c ``d\\`` e')).toEqual(['`b\\`', '``d\\``'])
})

test('a fenced block extends to its closing fence, or to the end', () => {
  expect(codeIn('a\n```js\nb\n```\nc\n~~~\nd')).toEqual(['```js\nb\n```', '~~~\nd'])
})

test('a fence may be in a list or a quotation', () => {
  expect(codeIn('- ```\n  a\n  ```\nb')).toEqual(['```\n  a\n  ```'.replace(/^/, '- ')])
  expect(codeIn('> ```\n> a\n> ```\nb')).toEqual(['> ```\n> a\n> ```'])
})

test('indented lines are code after a blank line, but not in a list', () => {
  expect(codeIn('a\n\n    b\n\nc\n    d')).toEqual(['    b'])
  expect(codeIn('- a\n\n    b\n')).toEqual([])
})

test('code elements of HTML are code', () => {
  expect(codeIn('a <code class="x">b</code> c <pre>\nd\n</pre> e <code>f')).toEqual([
    '<code class="x">b</code>',
    '<pre>\nd\n</pre>'
  ])
})

test('finds code in a text of many backticks', () => {
  const runs = Array.from({length: 2000}, (_, index) => `${'`'.repeat(1 + (index % 60))}a`).join('')
  expect(findMarkdownCode(runs).length).toBeGreaterThan(0)
})
