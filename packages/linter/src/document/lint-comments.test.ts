import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {withLintComments} from './lint-comments.js'

const html = (...values: readonly string[]): Root => ({
  type: 'root',
  children: values.map((value) => ({type: 'html', value}))
})

test.each([
  '<!--lint disable-->',
  '<!-- lint ignore policy-no-mojibake no-tabs -->',
  '<!--lint off-->',
  '<!--lint-->'
])('%s is left', (comment) => {
  expect(withLintComments(html(comment))).toEqual(html(comment))
})

test.each([
  '<!-- We lint this. -->',
  '<!--linting disable-->',
  '<!--lint disable a="b"-->',
  '<!--lint disable <b>-->',
  '<!--lint disable',
  '<p><!--lint disable--></p>',
  'lint disable'
])('%s is emptied, but not in the given tree', (value) => {
  const tree = html('<!--lint disable-->', value)
  expect(withLintComments(tree)).toEqual(html('<!--lint disable-->', ''))
  expect(tree).toEqual(html('<!--lint disable-->', value))
})

test('spaces are single ones', () => {
  expect(withLintComments(html('<!--lint\n  disable\t\tpolicy-terms   -->'))).toEqual(
    html('<!--lint disable policy-terms -->')
  )
})

test('what has no HTML in it stays the same object', () => {
  const paragraph = {type: 'paragraph', children: [{type: 'text', value: 'We sell.'}]} as const
  const tree = {type: 'root', children: [paragraph, ...html('<b>').children]} as unknown as Root
  expect(withLintComments(tree).children[0]).toBe(paragraph)
})

test.each([
  ['a value that is never closed', `<!--lint disable a="${String.raw`\a`.repeat(40)}-->`],
  ['comments that are never closed', '<!--lint a '.repeat(10_000)],
  ['spaces in a comment', `<!--lint disable${' '.repeat(200_000)}<-->`],
  ['spaces before nothing', `<!--${' '.repeat(200_000)}!-->`]
])('remark-lint reads %s in no time', async (_, text) => {
  const file = new VFile(`${text}\n`)
  const processor = unified()
    .use(remarkParse)
    .use(remarkLint)
    .use(() => withLintComments)
  await processor.run(processor.parse(file), file)
  expect(file.messages).toEqual([])
})
