import {readFileSync} from 'node:fs'
import {policySchema, type Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import {toHtml} from 'hast-util-to-html'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {parse} from '../page/parse.js'
import {arbitraryText, withTexts} from './arbitrary-texts.js'
import {compose} from './compose.js'

const examples = ['studio/policy', 'studio/de.policy', 'atlas/policy'].map(
  (name): readonly [string, Policy] => {
    const source = readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8')
    return [name, policySchema.parse(parseYaml(source))]
  }
)

/** Names that people give to things, and texts that a parser might take for markup. */
const names = fc.constantFrom(
  'R&D',
  'Yes!',
  'C#',
  'a_b_c',
  '_session',
  '1. x',
  '[x]',
  '[x',
  '~',
  'a | b',
  'AT&T',
  '&copy;',
  '2 * 3',
  '*',
  '**',
  'C:\\temp',
  '\\\\server\\[x]',
  '(c)',
  '- x',
  '+1',
  '>',
  'a < b',
  'a@b',
  'Why?!',
  'import x',
  'www.x.example',
  'https://x.example/*_',
  '100 %',
  '$5 to $x',
  ':)'
)

/**
 * Why an escape is kept although CommonMark with GitHub's additions would read the text the same without it.
 *
 * `cell` is the cell or the line that contains it, `sign` the escaped character, `rest` the text after it.
 */
const kept: Readonly<Record<string, (place: {cell: string; sign: string; rest: string}) => boolean>> = {
  'Nuxt Content, VitePress, Docusaurus: a component or a picture': ({sign, rest}) =>
    (sign === ':' && /^\S/.test(rest)) ||
    (sign === ';' && /^-?\\?[()]/.test(rest)) ||
    (sign === '-' && /^\\?\)/.test(rest)),
  'VitePress, Hugo, Docusaurus: a formula': ({sign, cell}) => sign === '$' && cell.split('$').length > 2,
  'MDX: an element': ({sign, rest}) => sign === '<' && !/^\s/.test(rest),
  'any host: a link, where its page defines it': ({sign, cell}) =>
    '[]'.includes(sign) && /\[.*\]/s.test(cell),
  'a reference that only a table of 2,231 names could tell from a word': ({sign, rest}) =>
    sign === '&' && /^[a-z\d]+;/i.test(rest),
  // Only runs of the same length: parsers differ in which runs of different lengths match (“the rule of
  // three”).
  'markdown-it, Goldmark: other signs count as punctuation there': ({sign, cell}) =>
    '*_~'.includes(sign) && /<(?:em|strong|del)>/.test(html(lettersBut(sign, cell))),
  'marks of our own beside it': ({sign, cell}) =>
    ('[]'.includes(sign)
      ? ['[', ']']
      : '*_~'.includes(sign)
        ? [sign, '[']
        : '.:@'.includes(sign)
          ? ['[']
          : []
    ).some((mark) => cell.replace(/\\./g, '').includes(mark)),
  'another escape, which would no longer be one': ({sign, rest}) => sign === '\\' && rest.startsWith('\\'),
  'the end of a part, behind which an author may go on in the next line': ({sign, rest}) =>
    sign === '\\' && rest === ''
}

describe('an escape in a composed document', () => {
  it.each(examples)('is never needless, whatever %s contains', (_, policy) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, arbitraryText), {minLength: 1, maxLength: 40}), (texts) => {
        const {policy: changed} = withTexts(policy, (index) => texts[index % texts.length] ?? '')
        expect(needlessIn(compose(changed))).toEqual([])
      }),
      {numRuns: 25}
    )
  })

  it('is reported by this test if it is needless', () => {
    expect(needlessIn('## C\\#\n\nR\\&D, Yes\\!, \\[x, a\\*b')).toHaveLength(5)
  })
})

/** The cells and paragraphs with needless escapes. */
function needlessIn(markdown: string): string[] {
  return markdown.split(/\n{2,}/).flatMap((block) => {
    const read = html(block)
    const cells = block.startsWith('|') ? block.split(/(?<=(?<!\\)(?:\\\\)*)\||\n/) : block.split(/\n(?=- )/)
    return cells.flatMap((cell) =>
      [...new Set(Array.from(cell.matchAll(escapes), ([, sign = '']) => sign))].flatMap((sign) => {
        const without = cell.replace(escapes, (whole, found) => (found === sign ? sign : whole))
        if (html(block.replace(cell, () => without)) !== read) return []
        const at = [...cell.matchAll(escapes)].find(([, found]) => found === sign)?.index ?? 0
        const rest = cell.slice(at + 2)
        const isKept = Object.values(kept).some((holds) => holds({cell, sign, rest}))
        return isKept ? [] : [`${sign} in ${cell}`]
      })
    )
  })
}

const escapes = /\\([!-/:-@[-`{-~])/g

function html(markdown: string): string {
  return toHtml(parse(markdown), {allowDangerousHtml: true})
}

/**
 * The same with letters in place of all symbols beyond ASCII, and with this character unescaped, never twice
 * in a row.
 */
function lettersBut(sign: string, cell: string): string {
  return cell
    .replace(escapes, (whole, found) => (found === sign ? sign : whole))
    .replace(/[^\p{L}\p{N}\s!-~]/gu, 'a')
    .replace(/([*_])\1+/g, '$1')
}
