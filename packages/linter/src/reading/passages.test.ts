import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {passagesOf} from './passages.js'

describe('passagesOf', () => {
  const textsOf = (markdown: string): string[] =>
    passagesOf(markdown).map(({start, end}) => markdown.slice(start, end))
  const headingsOf = (markdown: string): string[] =>
    passagesOf(markdown).flatMap(({heading}) =>
      heading ? [`${heading.markup} ${String(heading.level)} ${heading.text}`] : []
    )

  test('cuts at blank lines, including those with zero-width characters', () => {
    expect(textsOf('One.\ntwo.\n\nThree.\n\u200b\nFour.')).toEqual(['One.\ntwo.', 'Three.', 'Four.'])
  })

  test('counts lines from 1, whatever their line endings', () => {
    expect(
      passagesOf('One.\r\n\r\nTwo.\r\nThree.').map(({startLine, endLine}) => [startLine, endLine])
    ).toEqual([
      [1, 1],
      [3, 4]
    ])
  })

  test.each([
    ['## Cookies ##', 'atx 2 Cookies'],
    ['Cookies\n===', 'setext 1 Cookies'],
    ['<h3 id="c">Cookies</h3>', 'html 3 Cookies'],
    ['**Cookies**\n\nText.', 'bold-paragraph 7 Cookies'],
    ['**Cookies**  \nText.', 'bold-line 7 Cookies'],
    ['Text.\n**\nPixel Tags**\n\nText.', 'bold-line 7 Pixel Tags'],
    ['4. Cookies\n\nText.', 'numbered-line 7 4. Cookies'],
    ['4.1. Cookies\n\nText.', 'numbered-line 8 4.1. Cookies'],
    ['CHILDREN UNDER 13\n\nText.', 'capitals 7 CHILDREN UNDER 13']
  ])('finds the heading in %j', (markdown, heading) => {
    expect(headingsOf(markdown)).toEqual([heading])
  })

  test.each([
    '_**We will never sell your personal information to any other company.**_',
    '1. one\n\n2. two',
    '* * *',
    'A short line.'
  ])('finds no heading in %j', (markdown) => {
    expect(headingsOf(markdown)).toEqual([])
  })

  test('treats a list without blank lines as one passage of several parts', () => {
    const [list] = passagesOf('We use it:\n* to reply\n* to improve\n  our site')
    expect(list?.parts.map(({kind, startLine, endLine}) => [kind, startLine, endLine])).toEqual([
      ['text', 1, 1],
      ['item', 2, 2],
      ['item', 3, 4]
    ])
  })

  test('distinguishes the header of a table from its rows', () => {
    const [table] = passagesOf('| Data | Purpose |\n| --- | --- |\n| name | reply |')
    expect(table?.parts.map(({kind}) => kind)).toEqual(['header', 'row'])
  })

  test('leaves out fenced code', () => {
    expect(textsOf('```\ncode\n```\n\nText.')).toEqual(['Text.'])
  })

  test('keeps every word of any text, in order and without overlap', () => {
    const line = fc.constantFrom(
      '# A',
      'text',
      '* item',
      '',
      '**B**',
      '---',
      '| a | b |',
      '1. x',
      '   ',
      'C\n==='
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const markdown = lines.join('\n')
        const passages = passagesOf(markdown)
        let at = 0
        for (const {start, end} of passages) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(markdown.slice(at, start)).toMatch(/^[\s*_-]*$/)
          at = end
        }
        expect(markdown.slice(at)).toMatch(/^[\s*_-]*$/)
      })
    )
  })
})
