import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {lintTree} from './lint-markdown.js'
import {markdownTree} from './markdown-tree.js'
import {remarkTree} from './remark-tree.js'

interface Findings {
  readonly native: unknown
  readonly remark: unknown
  /** Whether remark knows the places of all nodes; after an escape, it loses those of bare addresses. */
  readonly placed: boolean
}

const findingsOf = async (text: string): Promise<Findings> => {
  const choice = {preset: 'strict', regimes: ['gdpr', 'ccpa']} as const
  const tree = remarkTree(text)
  const remark = await lintTree(tree, {text}, choice)
  const native = await lintTree(await markdownTree(text), {text}, choice)
  return {native, remark, placed: isPlaced(tree)}
}

function isPlaced(node: Nodes): boolean {
  return node.position !== undefined && (!('children' in node) || node.children.every(isPlaced))
}

describe('the native parser and remark', () => {
  test.each(['jetblue', 'jetphotos', 'jetsetmag'])('let the rules find the same in %s', async (name) => {
    const path = new URL(`../../../../examples/${name}/original.md`, import.meta.url)
    const {native, remark} = await findingsOf(readFileSync(path, 'utf8'))
    expect(native).toEqual(remark)
  })

  test('let the rules find the same where a tag follows a table', async () => {
    const {native, remark} = await findingsOf('a|b\r\n-|-\r\nc|d\r\n</b>\r\nas of 12/11/2001 \r\n')
    expect(native).toEqual(remark)
  })

  test('let the rules find the same in any text', async () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'B c',
        '# ',
        '## ',
        '\n',
        '\n\n',
        '\n\n',
        '* ',
        '- ',
        '1. ',
        '2) ',
        '**',
        '**',
        '_',
        '`',
        '```\n'
      ],
      ...[
        '> ',
        '[',
        '](http://a.b/c)',
        '](#x)',
        ']',
        '[x]: http://a.b\n',
        '<b>',
        '</b>',
        '<!-- c -->',
        '<div>\n'
      ],
      ...[
        '| a | b |\n| - | - |\n| c | d |\n',
        '|',
        '\\',
        '&amp;',
        'http://a.b.c/d',
        'www.a.bc',
        'a@b.cd',
        '    '
      ],
      ...[
        '---\n',
        '===\n',
        '~~',
        '![',
        'Ã©',
        '🙂',
        '\u{a0}',
        'We may sell your data. ',
        '  \n',
        '\r\n',
        '+++\n'
      ],
      ...[
        '<a href="x">',
        '- [ ] ',
        '\u{feff}',
        'as of 12/11/2001 ',
        'Internet Explorer ',
        '•\u{a0}',
        '[Name] '
      ]
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 14}), async (pieces) => {
        const {native, remark, placed} = await findingsOf(pieces.join(''))
        fc.pre(placed)
        expect(native).toEqual(remark)
      }),
      {numRuns: runs(300)}
    )
  })
})

test.each([
  ['long', 'We care.\n\n'.repeat(25_000)],
  ['full of marks', '*a* b\n'.repeat(1500)],
  ['full of lines', 'a = 1\n'.repeat(2500)]
])('remark does not read a text that is too %s for it', async (_, rest) => {
  const [list] = (await markdownTree(`- [ ] **a**\n\n${rest}`)).children
  const [item] = list?.type === 'list' ? list.children : []
  // In remark's tree, it begins with the box.
  expect(item?.children[0]?.position?.start.column).toBe(7)
})
