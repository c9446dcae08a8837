import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments} from 'yaml'
import {runs} from '../../../../../scripts/test/runs.js'
import {usualNodes} from './nodes.js'

/** What is read from a node later: its value, its place, its anchor. */
function plain(node: unknown): unknown {
  if (isPair(node)) return [plain(node.key), plain(node.value)]
  if (isAlias(node)) return {alias: node.source, range: node.range?.slice(0, 2)}
  const {anchor, range} = isScalar(node) || isMap(node) || isSeq(node) ? node : {}
  const place = {anchor, range: range?.slice(0, 2)}
  if (isScalar(node)) return {scalar: node.value, type: node.type, ...place}
  if (isMap(node)) return {map: node.items.map(plain), ...place}
  return isSeq(node) ? {list: node.items.map(plain), ...place} : node
}

/** What the library makes of a text, and the faults that it finds. */
function byTheLibrary(text: string): {faults: string[]; roots: unknown[]} {
  const documents = [...parseAllDocuments(text, {prettyErrors: false, logLevel: 'silent'})]
  return {
    faults: documents
      .flatMap(({errors, warnings}) => [...errors, ...warnings])
      // An alias of nothing is found in the tree.
      .filter(({code}) => code !== 'BAD_ALIAS')
      .map(({message}) => message),
    roots: documents.map(({contents}) => plain(contents))
  }
}

function expectTheSame(text: string, root: unknown): void {
  expect(byTheLibrary(text)).toEqual({faults: [], roots: [plain(root)]})
}

const examples = new URL('../../../../../examples/', import.meta.url)
const files = readdirSync(examples, {recursive: true, encoding: 'utf8'}).filter((name) =>
  /^[^/]+\/[^/]*yaml$/.test(name)
)

test.each(files)('%s is usual, with the line endings of Windows too', (name) => {
  const text = readFileSync(new URL(name, examples), 'utf8')
  for (const source of [text, text.replaceAll('\n', '\r\n')]) {
    const root = usualNodes(source)
    expect(root).toBeDefined()
    expectTheSame(source, root)
  }
})

test.each([
  ['a map', 'a: 1\nb: x y\n'],
  ['a list', '- a\n- b\n'],
  ['a list in the column of its key', 'a:\n- b\n- c: 1\nd: 2\n'],
  ['lists in lists', '- - a\n  - b\n-   - c\n'],
  ['empty entries', '- a\n-\n-  \n\n- b\n-'],
  ['empty entries in the column of a key', 'a:\n-\n-\nb:\n  -\nc: 1\n'],
  ['entries below their hyphens', '-\n  a: 1\n-\n\n  - b\n  -\n- c\n'],
  ['a map in an entry', '-   a: 1\n    b:\n      c: 2\n- d: 3\n'],
  ['an empty value', 'a:\nb: \nc:  '],
  ['a value below its key', 'a:\n  some words\n  and more\nb:\n  [c]\n'],
  [
    'words in several lines',
    'a: some words,\n  and more\n\n  and more: yet # not this\n'.replace(': yet', ' yet')
  ],
  [
    'all sorts of words',
    `a: [null, ~, true, False, 1, -2.5, 1e3, 0x1F, 0o7, 01, 2020-01-01, no, .5, 1_000]\n`
  ],
  ['what looks like a mark', "a: -x\nb: a:b\nc: http://a.example/#d\ne: it's\nf: a [b], {c}\ng: --- h\n"],
  ['quotation marks', `a: "b"\n'c': 'it''s'\n"d" : "\\u00e9\\n\\"" # e\n`],
  ['quotation marks over lines', `a: "b\n  c\n\n  d\\\n  e"\nf: 'g\n  h'\n`],
  ['blocks', 'a: |\n  b\n\n   c\nd: >-\n\n  e\n  f\n\n\ng: |+\n  h\n\n\ni: |\n  j'],
  ['a block in a list', '- |\n  # no comment\n- >\n x: y\n'],
  ['brackets', 'a: [b, [c], {}, [], "d" , x: y, z: [1]]\n'],
  ['braces', '{"a":1, b: {c: 2}, "d" : [], e, f: g:h,}\n'],
  ['brackets over lines', 'a: [\n    b, # why\n    c d\n      e\n  ]\nf: {\n  g: 1\n}\n'],
  ['JSON by tabs', '{\n\t"a":\t[\n\t\t1,\t\n\t\t"b" ]\t,\n\t"c"\t: d\te\n}\n'],
  ['words with a tab', 'a: b\tc\n'],
  ['JSON', '{\n  "a": [\n    1,\n    "b: \\"c\\""\n  ],\n  "d": {}\n}\n'],
  ['anchors and aliases', 'a: &x b\nc: &y [*x]\nd: &z {e: *y}\nf: *z\ng: &b |\n  h\ni: *nobody\n'],
  ['anchors in brackets', 'a: [&x b, &y [c], &z {d: 1}, *x]\ne: {f: &g h}\n'],
  ['many levels', `a: ${'['.repeat(38)}b${']'.repeat(38)}`],
  ['comments', '# a\n\na: 1 # b\n# c\nd: # e\n  # f\n  - g # h\n\n  # i\n  - j\n# k\n'],
  ['comments after the last entry', 'a:\n  - b: 1\n    # c\n\n    # d\n  - e: 2\ng: 1\n  # h\ni: 2\n'],
  ['blank lines', 'a: 1\n\n   \nb:\n\n  c: 2\n \n\n'],
  ['the mark of a document', '---\na: 1\n']
])('%s: the same tree', (_, text) => {
  const root = usualNodes(text)
  expect(root).toBeDefined()
  expectTheSame(text, root)
})

test.each([
  ['nothing', ''],
  ['a word', 'a\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['the end of a document', 'a: 1\n...\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['a byte order mark', '\uFEFFa: 1\n'],
  ['a tag', 'a: !x 1\n'],
  ['a marked key', '? a\n: b\n'],
  ['a key that is there already', 'a: 1\nb: 2\na: 3\n'],
  ['a key that is there already, in braces', '{a: 1, a: 2}'],
  ['an anchor of a block', 'a: &b\n  c: 1\n'],
  ['an anchor of a key', '- &a b: 1\n'],
  ['an anchor of a key in brackets', '[&a b: 1]'],
  ['an anchor of nothing in brackets', '[&a , b]'],
  ['an anchor of an alias in brackets', '[&a *b]'],
  ['an alias that a colon ends', '*a: 1\n'],
  ['an empty entry with a comment', '- a\n- # why\n'],
  ['an empty entry below a comment', '- a\n# why\n-\n'],
  ['an empty value in braces', '{a: , b: 1}'],
  ['an extra comma', '[a,, b]'],
  ['a bracket that is never closed', 'a: [b\n'],
  ['a bracket before the column', 'a:\n  b: [\nc]\n'],
  ['a quotation mark that is never closed', 'a: "b\n'],
  ['a bad escape', 'a: "\\q"\n'],
  ['words after a quotation mark', 'a: "b" c\n'],
  ['a map after a key', 'a: b: c\n'],
  ['a list after a key', 'a: - b\n'],
  ['an entry without a key', 'a: 1\nb\n'],
  ['a key over lines', 'a: 1\nb\n c: 2\n'],
  ['a key that is too long', `${'k'.repeat(1001)}: 1\n`],
  ['a line between two columns', 'a:\n    b: 1\n  c: 2\n'],
  ['a tab', 'a:\tb\n'],
  ['a tab after words', 'a: b\t\nc: d\n'],
  ['a tab before a comment', 'a: b\t# c\n'],
  ['a line by tabs in brackets', 'a: [\n\tb\n  ]\n'],
  ['a block that says how it is indented', 'a: |2\n  b\n'],
  ['a block without a text', 'a: |\nb: 1\n'],
  ['a comment after all entries', 'a:\n  - b: 1\n    # c\nd: 2\n'],
  ['comments after the last entry in two columns', '- a: 1\n    # b\n  # c\n- d: 2\n'],
  ['a comment after the last entry, deeper than it', '- a: 1\n    # b\n- c: 2\n'],
  ['a comment where a value is missing', 'a:\n# b\nc: 1\n'],
  ['a comment before the column of the value', 'a:\n# b\n  c: 1\n'],
  ['a reserved mark', 'a: @b\n'],
  ['many levels', `${'['.repeat(40)}${']'.repeat(40)}`]
])('%s is left to the library', (_, text) => {
  expect(usualNodes(text)).toBeUndefined()
})

describe('whatever is written', () => {
  const word = fc.constantFrom(
    'a',
    'b c',
    "it's",
    'a:b',
    'a#b',
    '-x',
    '1',
    '-2.5',
    'null',
    'x, y',
    '"q"',
    "'q'",
    '"\\n"',
    '*a'
  )
  const odd = fc.constantFrom(
    ...[
      '- ',
      '? ',
      ': ',
      ':',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' # c',
      '@',
      '%'
    ],
    ...[
      '\n',
      '\n\n',
      '\n  ',
      '\n# c\n',
      '\n   # c\n',
      '\t',
      '\r\n',
      '---',
      '...',
      '\uFEFF',
      '\u00A0',
      '<<',
      ' ',
      '  '
    ]
  )
  const end = fc.constantFrom(
    '\n',
    '\n',
    '\n',
    '\n\n',
    ' \n',
    ' # c\n',
    '\n# c\n',
    '\n  # c\n',
    '\n\n    # c\n\n'
  )
  const lines = fc
    .array(fc.tuple(fc.nat(7), fc.constantFrom('word', 'two words', '# no', '- x', 'a: b', '', '"q')), {
      maxLength: 4
    })
    .map((pieces) => pieces.map(([indent, piece]) => ' '.repeat(indent) + piece).join('\n'))
  const {flow} = fc.letrec<{flow: string}>((tie) => ({
    flow: fc.oneof(
      {maxDepth: 3},
      word,
      fc
        .tuple(
          fc.array(
            fc.oneof(
              tie('flow'),
              tie('flow').map((value) => `k: ${value}`)
            ),
            {maxLength: 3}
          ),
          separators()
        )
        .map(([items, separator]) => `[${items.join(separator)}]`),
      fc
        .tuple(fc.array(tie('flow'), {maxLength: 3}), separators(), fc.constantFrom(': ', ':', ' : '))
        .map(
          ([items, separator, colon]) =>
            `{${items.map((item, n) => `"k${n}"${colon}${item}`).join(separator)}}`
        )
    )
  }))
  const scalar = fc.oneof(
    word,
    flow,
    fc.tuple(fc.constantFrom('|', '>', '|-', '>+', '&b |'), lines).map(([mark, text]) => `${mark}\n${text}`),
    fc
      .tuple(fc.constantFrom('word', '"quoted', "'quoted"), lines, fc.constantFrom('', '"', "'"))
      .map((all) => all.join('\n')),
    fc.constantFrom('', '&a x', '&a [b]')
  )
  /** Lines whose indentation depends on where they are put. */
  type Block = (indent: number) => string
  const {block} = fc.letrec<{block: Block}>((tie) => {
    const value = fc.oneof(
      {maxDepth: 4},
      fc.tuple(scalar, end).map(
        ([text, rest]): Block =>
          () =>
            ` ${text}${rest}`
      ),
      fc.tuple(tie('block'), end, fc.constantFrom(0, 1, 2, 2, 4)).map(
        ([inner, rest, more]): Block =>
          (indent) =>
            `${rest}${inner(indent + more)}`
      )
    )
    return {
      block: fc.oneof(
        fc.array(value, {minLength: 1, maxLength: 3}).map(
          (values): Block =>
            (indent) =>
              values.map((each, n) => `${' '.repeat(indent)}k${n}:${each(indent)}`).join('')
        ),
        fc.array(value, {minLength: 1, maxLength: 3}).map(
          (values): Block =>
            (indent) =>
              values.map((each) => `${' '.repeat(indent)}-${each(indent)}`).join('')
        ),
        fc.tuple(tie('block'), fc.nat(2)).map(
          ([inner, more]): Block =>
            (indent) =>
              `${' '.repeat(indent)}- ${' '.repeat(more)}${inner(indent + 2 + more).trimStart()}`
        )
      )
    }
  })

  function separators(): fc.Arbitrary<string> {
    return fc.constantFrom(', ', ',', ' , ', ',\n    ', ', # c\n  ', ',\n', ',\t', '\t,\n\t', ',\n  \t')
  }

  /** A text with an odd piece inserted at a place or two, or with something removed there. */
  function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
    return fc
      .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.oneof(odd, fc.constant(''))), {maxLength: 2}))
      .map(([source, changes]) =>
        changes.reduce((changed, [at, length, piece]) => {
          const place = at % (changed.length + 1)
          return changed.slice(0, place) + piece + changed.slice(place + length)
        }, source)
      )
  }

  test.each([
    ['as a policy is', block.map((lines) => lines(0))],
    ['with something odd in it', damaged(block.map((lines) => lines(0)))],
    ['with the line endings of Windows', block.map((lines) => lines(0).replaceAll('\n', '\r\n'))]
  ])('%s: no other tree than the library makes, and no fault accepted', (_, texts) => {
    let usual = 0
    fc.assert(
      fc.property(texts, (text) => {
        const root = usualNodes(text)
        if (!root) return
        usual++
        expectTheSame(text, root)
      }),
      {numRuns: runs(15_000)}
    )
    expect(usual).toBeGreaterThan(runs(15_000) / 20)
  })
})
