import fc from 'fast-check'
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import {applyEdits} from '../text/edits.js'
import type {PolicyMessageFields} from '../rule/message.js'
import {rules} from './index.js'
import policyNoPseudoHeading from './policy-no-pseudo-heading.js'

type Message = VFileMessage & PolicyMessageFields

/** Pieces that have broken parsers and offsets before, and pieces that rules look for. */
const pieces = [
  '**Security**',
  '**Foo #**',
  '**',
  '*',
  '_x_',
  '__Data__',
  '`code',
  '```\n',
  '~~~',
  '# Privacy policy',
  '## Cookies',
  '[Company Name]',
  '{{name}}',
  '[a](http://a.example/b_c)',
  '<http://b.example>',
  'http://shop.example/a).',
  '[click here](https://a.example)',
  '[https://a.example](http://b.example)',
  '[x](#none)',
  '[ x ](https://web.archive.org/web/2014/http://a.example)',
  '[def]: http://c.example',
  '![](',
  '• Name',
  '– Address',
  '(a) one',
  '(b) two',
  '1\\. one',
  '2\\. two',
  '- item',
  '    ',
  '\t',
  '> ',
  '| a | b |\n| - | - |\n| 1 | http://d.example |',
  '<a href="http://e.example">',
  '</a>',
  '<!-- ',
  '-->',
  '&amp;',
  '&#0;',
  '\0',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  '𝔘𝔫𝔦',
  '\u202E',
  'שלום',
  'مرحبا',
  '\u00AD',
  '\u200B',
  'â€™',
  'Â\u00A0',
  '\uFFFD',
  '\uF0B7 Phone',
  'Last updated: 09-25-2015',
  '31/02/2020',
  '© 1999-2003',
  'We may share your data with our advertising partners.',
  'We never share your data.',
  'Our shop uses SSL and Netscape Navigator.',
  'Wir geben Ihre Daten nicht weiter.',
  'TODO',
  'Atlas Maps B.V. (“Atlas”)',
  'the Service',
  '---',
  '---\nregimes: [gpdr',
  '---\nregimes: [gpdr]\nupdated: 2020-13-45\n---\n',
  '\\',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '  \n'
]

const hostile = fc
  .array(
    fc.oneof({weight: 9, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 6})),
    {
      maxLength: 24
    }
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', ' ', '\n', '\n\n'), {minLength: parts.length, maxLength: parts.length})
      .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join(''))
  )

const monsters: readonly (readonly [string, string])[] = [
  ['quotations in quotations, 200 deep', `${'> '.repeat(200)}**Security**  \nWe lock.\n`],
  ['lists in lists', Array.from({length: 60}, (_, depth) => `${'  '.repeat(depth)}- • x`).join('\n')],
  ['a line of 10,000 words', `${'We may share data, '.repeat(10_000)}\n`],
  ['a line of 10,000 characters', 'x'.repeat(10_000)],
  ['10,000 asterisks', '*'.repeat(10_000)],
  ['10,000 opening brackets', '['.repeat(10_000)],
  ['10,000 quotation marks', '“'.repeat(10_000)],
  ['10,000 spaces', `a${' '.repeat(10_000)}b`],
  ['code without an end', '```\n**Security**\n\nhttp://a.example'],
  ['front matter without an end', '---\nregimes: [gpdr]\n\n# Privacy\n'],
  ['only a BOM', '\uFEFF'],
  ['only NUL', '\0'.repeat(50)],
  ['only halves of characters', '\uD83D'.repeat(50)]
]

const plain: PluggableList = []
const withGfm: PluggableList = [remarkGfm, remarkFrontmatter]

const byName = rules.map((rule) => [rule.rule.id, rule] as const)

/** For each rule. `npm run bench:fuzz` tries more texts with all rules at once. */
const numRuns = runs(60)

describe.each(byName)('%s', (_, plugin) => {
  test('reports exact places in any text, and stops fixing at some point', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, gfm) => {
        holds(plugin, text, gfm ? withGfm : plain)
      }),
      {numRuns}
    )
  })

  test('finds the same at the same lines and columns with any line endings', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const unix = text.replaceAll('\r', '')
        const found = lint(plugin, unix).map(where)
        expect(lint(plugin, unix.replaceAll('\n', '\r\n')).map(where)).toEqual(found)
      }),
      {numRuns}
    )
  })
})

describe.each(monsters)('%s', (_, text) => {
  test.each(byName)('does not crash %s', (_, plugin) => {
    holds(plugin, text, withGfm)
  })
})

describe.each(byName)('the messages of %s are short, however long the words are', (_, plugin) => {
  const long = 'a'.repeat(20_000)
  test.each([
    `[a](#${long}) [b](http://${long}.example) [https://${long}.example](http://b.example)`,
    `**${long}**\n\n[Company ${long}]\n\n{{${long}}}\n\nTODO ${long}\n\nThe “${long}” is our “Personal ${long}”.`,
    `We share your ${long} with ${long}. We never share your ${long} with ${long}.\n\n# ${long}\n\n# ${long}`,
    `Welcome to ${long} Inc.! At ${long} Inc., we care for donâ€™t${long} Â${long}\n\n[x]: http://${long}.example`
  ])('%#', (text) => {
    for (const {reason, note = ''} of lint(plugin, text))
      expect(reason.length + note.length).toBeLessThan(3000)
  })
})

test('a bold line keeps its words when it becomes a heading', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'Foo',
        '#',
        '##',
        '\\',
        '\\#',
        '1.',
        '`a`',
        '&amp;',
        '_b_',
        '\\:',
        '<i>',
        'é',
        ' ',
        '\t'
      ),
      {minLength: 1, maxLength: 6}
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, fc.constantFrom('', '\nAnd more.', '  \n    And more.'), (text, rest) => {
      const source = `**${text}**${rest}\n`
      const fixed = applyEdits(source, editsOf(lint(policyNoPseudoHeading, source)))
      // A heading has no use for stars that readers see.
      expect(textOf(fixed)).toBe(fixed === source ? textOf(source) : withoutStars(textOf(source)))
    }),
    {numRuns: runs(300)}
  )
})

/** What must be true of any rule and any text. */
function holds(plugin: AnyPolicyRule, text: string, plugins: PluggableList): void {
  const messages = lint(plugin, text, plugins)
  for (const {place, actual} of messages) {
    const {start, end} = rangeOf(place)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(actual).toBe(text.slice(start, end))
  }
  settles(plugin, text, editsOf(messages), plugins)
}

/** A fix may show something else to fix, such as a heading above a heading; but not for ever. */
function settles(
  plugin: AnyPolicyRule,
  text: string,
  edits: ReturnType<typeof editsOf>,
  plugins: PluggableList
): void {
  let fixed = text
  for (let rounds = 0; edits.length > 0; rounds++) {
    expect(rounds, JSON.stringify({text, fixed})).toBeLessThan(mostRounds)
    fixed = applyEdits(fixed, edits)
    edits = editsOf(lint(plugin, fixed, plugins))
  }
}

/** The same number of rounds as `policy-gen lint --fix`. */
const mostRounds = 10

function lint(plugin: AnyPolicyRule, text: string, plugins: PluggableList = plain): Message[] {
  const file = new VFile(text)
  unified()
    .use(plugin as Plugin<[], Root>)
    .runSync(parsed(text, plugins), file)
  const broken = file.messages.filter(({place}) => place === undefined)
  expect(broken.map(String)).toEqual([])
  return file.messages
}

/** The trees of a text: with the same seed, all rules get the same texts, and share the reading of each. */
const trees = new Map<PluggableList, Map<string, Root>>()

function parsed(text: string, plugins: PluggableList): Root {
  const known = trees.get(plugins) ?? new Map<string, Root>()
  trees.set(plugins, known)
  const tree = known.get(text) ?? unified().use(remarkParse).use(plugins).parse(text)
  known.set(text, tree)
  return tree
}

function editsOf(messages: readonly Message[]): {start: number; end: number; text: string}[] {
  return messages.flatMap(({place, expected, fixable, also = []}) => {
    const [text] = expected ?? []
    return fixable && text !== undefined ? [{...rangeOf(place), text}, ...also] : []
  })
}

function rangeOf(place: Message['place']): {start: number; end: number} {
  if (!place || !('start' in place)) return {start: -1, end: -1}
  return {start: place.start.offset ?? -1, end: place.end.offset ?? -1}
}

function where({place, reason}: Message): string {
  return place && 'start' in place ? `${place.start.line}:${place.start.column} ${reason}` : reason
}

/** The words that a reader sees, without the spaces between them. */
/** Drops the stars of bold type that a space breaks, as in `**Foo **`. */
function withoutStars(text: string): string {
  return /^\*\*([^*]+)\*\*$/.exec(text)?.[1] ?? text
}

function textOf(markdown: string): string {
  const {children} = unified().use(remarkParse).parse(markdown)
  return children
    .map((node) => toString(node))
    .join('')
    .replace(/\s+/g, '')
}
