import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {documentOf} from './document.js'
import {holdsMarkup} from './markup-held.js'

const parse = (text: string): ReturnType<typeof documentOf> =>
  documentOf(unified().use(remarkParse).parse(text), text)

/** Whether the zero width space of a text has to stay. */
function isHeld(text: string): boolean {
  const start = text.indexOf('\u200b')
  return holdsMarkup({start, end: start + 1}, parse(text))
}

describe('an invisible character has to stay', () => {
  test.each([
    ['where bold type ends after a space', '**Our promise\n\u200b**We lock the door.'],
    ['where bold type begins before a space', 'Read **\u200b our promise** here.'],
    ['where a mark would otherwise close emphasis', '**_.**\u200b(**_'],
    ['alone in emphasis', 'Call _\u200b_+43 1'],
    ['before the mark of an item', 'Words\n\n\u200b- no item'],
    ['before the mark of a heading', '\u200b# no heading'],
    ['before a number', '\u200b1. no item'],
    ['before indentation that would make code', '\u200b    no code'],
    ['before a line that would underline the one above', 'Words\n\u200b---'],
    ['before another one and a mark', '\u200b\u200b- no item'],
    ['before a space, another one and a mark', '\u200b \u00AD# no heading'],
    ['alone on a line of HTML', '<div>\n\u200b\n*Words*'],
    ['alone on the line before a definition', 'Words\n\u200b\n[a]: b'],
    ['before the address of a definition', '[a]:\u200b b'],
    ['after the address of a definition', '[a]: b \u200b'],
    ['within the number of an item', '1\u200b. no item'],
    ['after the mark of a heading, if a space takes its place', '#\u200bno heading'],
    ['after the mark of an item, if a space takes its place', '1.\u200bno item'],
    ['within the marks of a heading', '#\u200b# no heading'],
    ['between backticks', '`a`\u200b`b`'],
    ['before the words of a reference', '&\u200bamp;'],
    ['between the words of a link and its target', '[a]\u200b(b)'],
    ['inside the name of a protocol', 'htt\u200bp://atlas.example'],
    ['inside the name of a host', 'https://atlas\u200b.example'],
    ['beside another one between two marks', '_\u200b\u00AD_+43 1']
  ])('%s', (_, text) => {
    expect(isHeld(text)).toBe(true)
  })
})

describe('an invisible character may go', () => {
  test.each([
    ['in a word', 'Our pro\u200bmise'],
    ['in the words of a link', '[e\u200bmail](https://atlas.example)'],
    ['in the words of a link that look like an address', '[www\u200b.atlas.example](https://atlas.example)'],
    ['before a link', 'Words\u200b[a](https://atlas.example)'],
    ['after an address and a space', 'See https://atlas.example our pro\u200bmise'],
    ['before bold type', 'Words\n\n\u200b**Our promise** holds.'],
    ['after bold type', '**Our promise**\u200b holds.'],
    ['inside bold type', '**\u200bOur promise** holds.'],
    ['at the end of a line', 'Our promise\u200b\n\nholds.']
  ])('%s', (_, text) => {
    expect(isHeld(text)).toBe(false)
  })

  test('without any loss of emphasis, in any paragraph', () => {
    const piece = fc.constantFrom('**', '_', 'a', ' ', '\n', 'word', '.', '(')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), fc.array(piece, {maxLength: 8}), (before, after) => {
        const text = `${before.join('')}\u200b${after.join('')}`
        const node = parse(text)
        const emphasis = [...node.nodes('strong'), ...node.nodes('emphasis')].length
        // Nobody writes `****`, which Markdown reads in its own way.
        fc.pre(emphasis > 0 && !/\*{3}|__/.test(text.replace('\u200b', '')) && !isHeld(text))
        const without = parse(text.replace('\u200b', ''))
        expect([...without.nodes('strong'), ...without.nodes('emphasis')].length).toBeGreaterThanOrEqual(
          emphasis
        )
      }),
      {numRuns: runs(400)}
    )
  })
})
