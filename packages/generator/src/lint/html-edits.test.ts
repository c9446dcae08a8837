import {applyEdits, type Edit} from 'remark-preset-lint-policy/internal'
import {describe, expect, test} from 'vitest'
import {safeEdits} from './html-edits.js'
import {piecesOf} from './html-pieces.js'

/** A page after a rule has replaced the first occurrence of some words by others, if it may. */
function replaced(html: string, words: string, text: string, rule = 'policy-no-mojibake'): string {
  const start = html.indexOf(words)
  const edit: Edit = {start, end: start + words.length, text}
  return applyEdits(html, [safeEdits(html, piecesOf(html))(edit, rule) ?? []].flat())
}

describe('what a rule writes into the text of a page is text', () => {
  test.each([
    ['<p>a b</p>', 'b', '<b>', '<p>a &lt;b&gt;</p>'],
    ['<p>a b</p>', 'b', '&amp;', '<p>a &amp;amp;</p>'],
    ['<p>a b</p>', 'b', '', '<p>a </p>']
  ])('%j, %j by %j', (html, words, text, expected) => {
    expect(replaced(html, words, text)).toBe(expected)
  })
})

describe('what is more than text is left alone', () => {
  test.each([
    ['<p>a <b>b</b></p>', 'a <b>b'],
    ['<p title="a">b</p>', 'a'],
    ['<p>b<!-- a --></p>', 'a'],
    ['<script>a</script>', 'a'],
    ['<p>a &amp; b</p>', 'am'],
    ['<p>&x#65;</p>', 'x'],
    ['<p>a b</p>', 'b</p>']
  ])('%j, %j', (html, words) => {
    expect(replaced(html, words, 'c')).toBe(html)
  })

  test('a new line, which the text of the page wouldn’t show', () => {
    expect(replaced('<p>a b</p>', ' ', '\n')).toBe('<p>a b</p>')
  })
})

test.each([
  ['a link', '<p><a href="http://a.nl">a</a></p>', '<p><a href="https://a.nl">a</a></p>'],
  ['a frame', '<iframe src="http://a.nl"></iframe>', '<iframe src="https://a.nl"></iframe>']
])('only rules about targets change the target of %s', (_, html, secure) => {
  for (const rule of ['policy-no-insecure-link', 'policy-no-archive-link', 'policy-no-broken-anchor'])
    expect(replaced(html, 'http://a.nl', 'https://a.nl', rule)).toBe(secure)
  for (const rule of ['policy-no-mojibake', 'policy-no-odd-characters', 'policy-no-outdated-reference'])
    expect(replaced(html, 'http://a.nl', 'https://a.nl', rule)).toBe(html)
})
