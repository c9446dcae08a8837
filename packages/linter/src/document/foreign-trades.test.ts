import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {documentOf} from './document.js'
import {foreignTradesOf} from './foreign-trades.js'

const plain = Array.from({length: 8}, (_, index) => `We keep your name for ${index + 2} years.\n\n`).join('')

function found(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).parse(markdown)
  return foreignTradesOf(documentOf(tree, markdown)).map(({start, end}) => markdown.slice(start, end))
}

test('finds goods of a trade that no other paragraph mentions', () => {
  expect(found(`${plain}If you save a vehicle, we ask about your interest in our cars.\n`)).toEqual([
    'our cars'
  ])
  expect(found(`${plain}We answer the questions of our patients.\n`)).toEqual(['our patients'])
})

test('ignores a text of that trade, a short text and words about others', () => {
  expect(found(`# Policy of a clinic\n\n${plain}We answer our patients.\n`)).toEqual([])
  expect(found('We tell you about our cars.\n')).toEqual([])
  expect(found(`${plain}We tell you about the cars of our partners.\n`)).toEqual([])
  expect(found(`${plain}Store them on your hard drive, and see our cars.\n`)).toEqual(['our cars'])
})
