import fc from 'fast-check'
import {lintText} from './lint-text.js'
import {expect, test} from 'vitest'
import {outlineOf as outline} from './html-outline.js'
import {piecesOf} from './html-pieces.js'

const outlineOf = (html: string): string => outline(html, piecesOf(html))

/** Without the spaces that replace tags. */
const lines = (html: string): string[] =>
  outlineOf(html)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')

test('headings, paragraphs, lists and rows keep their shape', () => {
  expect(
    lines(
      '<!doctype html><html><body><h1>Privacy</h1>\n<p>We use <b>two</b> cookies.\n</p><ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr></table>'
    )
  ).toEqual(['# Privacy', 'We use two cookies.', '- one', '- two', '- a | b'])
})

test('indentation does not make code of text', () => {
  expect(outlineOf('<div>\n        <p>\n            Text</p></div>')).not.toMatch(/\n {4,}\S/)
})

test('links and comments of the linter stay, scripts and other comments go', () => {
  expect(
    lines(
      '<p>See <a href="http://a.example">a</a>.<script>if (a < b) x("<p>")</script><!-- old --></p><!--lint disable policy-no-insecure-link--><p>b</p>'
    )
  ).toEqual(['See <a href="http://a.example">a</a>.', '<!--lint disable policy-no-insecure-link-->', 'b'])
})

test('frames keep what they show, apart from the words beside them', () => {
  expect(
    lines('<p>Untick it: <iframe id="a" src="http://a.example">old</iframe> b</p><iframe src=c></iframe>d')
  ).toEqual(['Untick it: <iframe src="http://a.example">', 'b', 'd'])
})

test('hidden elements go, with all that they hold', () => {
  expect(
    lines(
      '<p>a</p><div hidden><p>b</p><div>c</div></div><p style="display: none">d</p><p hidden>e<p>f</p><input hidden><div hidden="until-found">g</div><body style="display:none">h'
    )
  ).toEqual(['a', 'f', 'g', 'h'])
})

test('whatever the page, the outline is as long, and every letter of text keeps its place', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<h2 class="a>b">',
    '</h2>',
    '<li>',
    '<br>',
    '<a href=x>',
    '</a>',
    '<iframe src="x">',
    '</iframe>',
    'word',
    ' ',
    '\n',
    '\t',
    '<',
    '&amp;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    "'",
    '"',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const html = pieces.join('')
      const outline = outlineOf(html)
      expect(outline.length).toBe(html.length)
      for (const {index, 0: word} of outline.matchAll(/word/g))
        expect(html.slice(index, index + word.length)).toBe(word)
    })
  )
})

test('damage in the title and in fields is reported for a person to fix', async () => {
  const text =
    '<html><head><title>\n    We donâ€™t</title><style>/* donâ€™t */</style></head><body><p>We donâ€™t.</p><textarea>donâ€™t</textarea><svg><title>donâ€™t</title></svg></body></html>'
  const findings = await lintText({text, path: 'page.html'}, {only: ['policy-no-mojibake']})
  expect(
    findings.map(({start, end, fix, choices}) => [
      text.slice(start.offset - 3, end.offset),
      fix?.text,
      choices
    ])
  ).toEqual([
    ['donâ€™', undefined, ['’']],
    ['donâ€™', '’', []],
    ['donâ€™', undefined, ['’']]
  ])
  expect(findings.map(({start}) => `${start.line}:${start.column}`)).toEqual(['2:11', '2:73', '2:95'])
  expect(await lintText({text, path: 'page.html'}, {only: ['policy-no-placeholder']})).toEqual([])
})

test.each([
  ['<svg><text>word</text></svg>', ''],
  ['<svg><text>word</text><h2>title</h2>', 'title'],
  ['<svg><foreignObject><p>word</p></foreignObject><text>word</text></svg><p>after</p>', 'after'],
  ['<math><mi>word</mi></p>after', 'after'],
  ['<svg><h2>title</h2><style>word</svg><b>word</style>after', 'title after']
])('a tag that cannot be in a drawing ends it, as in a browser: %s', (html, words) => {
  expect(
    outlineOf(html)
      .match(/word|title|after/g)
      ?.join(' ') ?? ''
  ).toBe(words)
})
