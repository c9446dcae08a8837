import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {escapeMarkdown} from './markdown-escape.js'

const commonMark = unified().use(remarkParse)
const gfm = unified().use(remarkParse).use(remarkGfm)

/** Characters that Markdown gives a meaning to, in runs, between words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()#+-.!|~<>&;:=@"\'/^$% \t\n\r'),
        '\u00A0',
        '  ',
        '\n\n',
        '---',
        '```',
        '1.',
        '1)'
      ),
      fc.constantFrom(
        'a',
        'Straße',
        '😀',
        'www.',
        'http://',
        'https://x.org',
        'mailto:',
        'a@b.org',
        '&amp;',
        '&#10;'
      ),
      fc.constantFrom(
        '<b>',
        '</script>',
        '<!--',
        '[x](y)',
        '![x](y)',
        '[^1]',
        '[ ]',
        ':--',
        '| a |',
        '> q',
        '    code'
      )
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

const anyText = fc.oneof(hostile, fc.string({unit: 'grapheme', maxLength: 30}))

/** The character that CommonMark reads in place of a NUL. */
const readable = (value: string): string => value.replaceAll('\0', '\uFFFD')

describe('escaping a value for Markdown', () => {
  it.each([
    ['Example GmbH & Co. KG', 'Example GmbH & Co. KG'],
    ['session_id', 'session_id'],
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/*a*', 'https\\://example.org/\\*a\\*'],
    ['Write to privacy@example.org.', 'Write to privacy@example.org.'],
    ['_a_@example.org', '\\_a\\_\\@example.org'],
    ['+49 40 5550', '+49 40 5550'],
    ['+ item', '\\+ item'],
    ['10:30:15', '10:30:15'],
    ['C# 5', 'C# 5'],
    ['# one', '\\# one'],
    ['{{ 6*6 }}', '&#123;&#123; 6\\*6 }}'],
    [':smile: :-) ;) ::: tip', '\\:smile: \\:-) \\;) \\:\\:: tip'],
    ['import x', '&#105;mport x'],
    ['export controls', '&#101;xport controls'],
    ['costs $5 and $x$', 'costs $5 and \\$x\\$'],
    ['A*B_[x](javascript:alert(1))<script>', 'A\\*B\\_\\[x\\](javascript:alert(1))\\<script>'],
    ['1. one\ntwo', '1\\. one&#10;two'],
    ['a | b', 'a \\| b'],
    [' spaced ', '&#32;spaced&#32;'],
    ['&amp;', '\\&amp;'],
    ['- item', '\\- item']
  ])('writes %j as %j', (value, escaped) => {
    expect(escapeMarkdown(value)).toBe(escaped)
  })

  it.each([
    ['a paragraph', (value: string) => value, paragraphText],
    ['the middle of a sentence', (value: string) => `from ${value} to`, between('from ', ' to')],
    ['a heading', (value: string) => `## ${value}`, headingText],
    ['a list item', (value: string) => `- ${value}`, listText],
    ['a quote', (value: string) => `> ${value}`, quoteText],
    ['strong text', (value: string) => `of **${value}** to`, strongText],
    ['the text of a link', (value: string) => `[${value}](https://example.org)`, linkText]
  ])('is read back literally from %s', (_, write, read) => {
    fc.assert(
      fc.property(anyText, (value) => {
        fc.pre(value !== '')
        expect(read(commonMark.parse(write(escapeMarkdown(value))))).toBe(readable(value))
      }),
      {numRuns: runs(500)}
    )
  })

  it('is read back literally from a table cell of GitHub’s flavour', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const table = gfm.parse(
          `| a | b |\n| - | - |\n| ${escapeMarkdown(left)} | ${escapeMarkdown(right)} |`
        )
        expect(cells(table)).toEqual(['a', 'b', readable(left), readable(right)])
      }),
      {numRuns: runs(500)}
    )
  })

  it('makes nothing but text, and links only of what GitHub’s flavour links by itself', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        fc.pre(value !== '')
        const markdown = escapeMarkdown(value)
        expect(typesIn(commonMark.parse(markdown))).toEqual(new Set(['root', 'paragraph', 'text']))
        const tree = gfm.parse(markdown)
        expect(
          [...typesIn(tree)].filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))
        ).toEqual([])
        expect(toString(tree)).toBe(readable(value))
      }),
      {numRuns: runs(500)}
    )
  })
})

function only(parent: Nodes, type: string): Nodes {
  if (!('children' in parent)) throw new Error(`${parent.type} has no children`)
  expect(parent.children.map((child) => child.type)).toEqual([type])
  const [child] = parent.children
  if (child === undefined) throw new Error(`${parent.type} is empty`)
  return child
}

function paragraphText(tree: Root): string {
  return toString(only(only(tree, 'paragraph'), 'text'))
}

function headingText(tree: Root): string {
  return toString(only(only(tree, 'heading'), 'text'))
}

function listText(tree: Root): string {
  return toString(only(only(only(only(tree, 'list'), 'listItem'), 'paragraph'), 'text'))
}

function quoteText(tree: Root): string {
  return toString(only(only(only(tree, 'blockquote'), 'paragraph'), 'text'))
}

function strongText(tree: Root): string {
  const paragraph = only(tree, 'paragraph')
  const strong = 'children' in paragraph ? paragraph.children[1] : undefined
  expect(strong?.type).toBe('strong')
  return toString(strong)
}

function linkText(tree: Root): string {
  return toString(only(only(only(tree, 'paragraph'), 'link'), 'text'))
}

function between(before: string, after: string): (tree: Root) => string {
  return (tree) => {
    const text = toString(only(tree, 'paragraph'))
    expect(text.startsWith(before)).toBe(true)
    expect(text.endsWith(after)).toBe(true)
    return text.slice(before.length, text.length - after.length)
  }
}

function cells(node: Nodes): string[] {
  if (node.type === 'tableCell') return [toString(node)]
  return 'children' in node ? node.children.flatMap((child) => cells(child)) : []
}

function typesIn(node: Nodes): Set<string> {
  const below = 'children' in node ? node.children.flatMap((child) => [...typesIn(child)]) : []
  return new Set([node.type, ...below])
}
