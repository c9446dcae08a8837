import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {loadPolicy} from '@policy-gen/schema/node'
import fc from 'fast-check'
import type {Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {compose} from '../compose/compose.js'
import {parse} from './parse.js'

const examples = ['jetblue', 'jetphotos', 'jetsetmag', 'studio', 'atlas'].map((name) => `${name}/policy`)

describe('Markdown is read as remark reads it', () => {
  it.each([...examples, 'studio/de.policy'])('in %s', async (example) => {
    const {policy} = await loadPolicy(
      fileURLToPath(new URL(`../../../../examples/${example}.yaml`, import.meta.url))
    )
    assert(policy)
    const markdown = compose(policy)
    expect(asHtml(parse(markdown))).toBe(asHtml(remark(markdown)))
  })

  it.each([
    ['a table', '| a | b |\n| :- | -: |\n| 1 \\| 2 | `x \\| y` |'],
    ['a table without outer bars', 'a | b\n- | -\n1 | 2 | 3\n4'],
    ['lists inside lists', '1. a\n   - b\n\n     c\n2. d\n\n\n3) e'],
    ['a list that begins elsewhere', '7. a\n8. b'],
    ['headings of both kinds', 'A\n=\n\nB\n-\n\n### C ###\n\n#not'],
    ['emphasis across words', '*a **b** c* _d_e_ **f*g**h*'],
    ['references', '[a][b] [b] ![c][b]\n\n[b]: <https://a.example/ä ö> "t"'],
    ['hard breaks', 'a  \nb\\\nc'],
    ['code', '    a\n\n```html\n<b>\n```\n\n`` a`b ``'],
    ['a block quotation', '> a\nb\n\n> > c'],
    ['character references', '&amp; &Auml; &#8212; &unknown; &#0;'],
    ['addresses', 'https://a.example/b_c. www.a.example/(x) a@b.example <https://c.example> <d@e.example>'],
    ['struck words', '~~a~~ ~b~ ~~~c~~~'],
    ['tasks', '- [x] a\n- [ ] b'],
    ['HTML', 'a <b class=x>c</b> <br>\n\n<div onclick="x()">\n\n*d*\n\n</div>\n\n<!-- e -->\n\n<p>f'],
    ['rulers', '* * *\n___\n---'],
    ['Windows line endings', '# a\r\n\r\n- b\r\n- c\r\n'],
    ['tabs', '-\ta\n\n\tb\n\n\t\tc']
  ])('with %s', (_, markdown) => {
    expect(asHtml(parse(markdown))).toBe(asHtml(remark(markdown)))
  })

  it('whatever blocks and words a document is made of', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 8}), (blocks) => {
        const markdown = [...blocks, '[r]: https://r.example "R"'].join('\n\n')
        expect(asHtml(parse(markdown))).toBe(asHtml(remark(markdown)))
      }),
      {numRuns: runs(1000)}
    )
  })
})

it('knows a symbol beyond the first 65,536 characters, of which remark sees half', () => {
  // CommonMark 0.31: a symbol counts as punctuation beside an underscore.
  expect(toHtml(parse('_!_😀'))).toBe('<p><em>!</em>😀</p>')
})

describe('an address in the text', () => {
  it('is a link', () => {
    expect(toHtml(parse('www.a.example and b@c.example'))).toBe(
      '<p><a href="http://www.a.example">www.a.example</a> and <a href="mailto:b@c.example">b@c.example</a></p>'
    )
  })

  it('is text where it is escaped', () => {
    expect(toHtml(parse(String.raw`www\.a\.example and b\@c\.example`))).toBe(
      '<p>www.a.example and b@c.example</p>'
    )
  })
})

/**
 * The words of a document. Texts that nobody would write are left out, since the two parsers differ in some
 * of them, such as `0*_*`, a delimiter between two others, and a definition right before a list that begins
 * with 2.
 */
const word = fc.oneof(
  fc.constantFrom(
    ...['a', 'b-c', 'Ä', '一', '😀', '.', '!', '(c)', '“d”', '5', '$', '#', '+', '=', '[e]', '(f', '> g'],
    ...['*a*', '**b c**', '_d_', '__e__', '~~f~~', '`g`', '`` h`i ``', '***j***', '**k _l_ m**'],
    ...[
      '[a](b)',
      '[a](<b c> "d")',
      '[a][r]',
      '[r]',
      '![a](b)',
      '<https://a.example>',
      'https://a.example/b?c=d'
    ],
    ...['www.a.example', 'a@b.example', '&amp;', '&copy;', '&#35;', '&', String.raw`\*`, String.raw`\[a]`],
    ...['<b>a</b>', '<br>', '<i class="x">', 'a  \nb', 'a\\\nb', 'a\nb']
  ),
  fc.stringMatching(/^[a-zäöü]{1,8}$/)
)
const words = fc.array(word, {minLength: 1, maxLength: 6}).map((all) => all.join(' '))
const line = words.map((text) => text.replace(/\s*\n/g, ' '))
const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

const {block} = fc.letrec<{block: string; list: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    words,
    fc.tuple(fc.constantFrom('#', '##', '######'), line).map((parts) => parts.join(' ')),
    fc.tuple(words, fc.constantFrom('===', '---')).map((parts) => parts.join('\n')),
    fc.constantFrom('---', '```html\n<b>\n```', '    code', '<div>\n\n*a*\n\n</div>'),
    fc.array(fc.tuple(line, line), {minLength: 1, maxLength: 3}).map(tableOf),
    tie('list'),
    tie('block').map((text) => `> ${indented(text, '> ')}`)
  ),
  list: fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '2) ', '- [x] '),
      fc.array(tie('block'), {minLength: 1, maxLength: 3})
    )
    .map(([sign, items]) => items.map((item) => sign + indented(item, ' '.repeat(sign.length))).join('\n'))
}))

function tableOf(rows: readonly (readonly [string, string])[]): string {
  return ['| a | b |', '| :-- | --: |', ...rows.map(([one, other]) => `| ${one} | ${other} |`)].join('\n')
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** The same by remark, and by the HTML parser that is used with it. */
function remark(markdown: string): Nodes {
  const tree = toHast(processor.parse(markdown), {allowDangerousHtml: true})
  unlinkEscaped(tree)
  return holdsHtml(tree) ? fromHtml(toHtml(tree, {allowDangerousHtml: true}), {fragment: true}) : tree
}

/** Remark makes links even of addresses that are escaped: after parsing, so that these have no position. */
function unlinkEscaped(node: Nodes): void {
  if (!('children' in node)) return
  const children: Root['children'] = []
  for (const child of node.children) {
    unlinkEscaped(child)
    const isEscaped = child.type === 'element' && child.tagName === 'a' && child.position === undefined
    children.push(...(isEscaped ? child.children : [child]))
  }
  Object.assign(node, {children})
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsHtml))
}

/** Line endings between blocks mean nothing, and columns are aligned by a style or an attribute. */
function asHtml(tree: Nodes): string {
  return toHtml(tree, {allowDangerousHtml: true})
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ style="text-align: (\w+)"/g, ' align="$1"')
    .trim()
}
