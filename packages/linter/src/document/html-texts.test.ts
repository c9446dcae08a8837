import {expect, test} from 'vitest'
import {htmlTexts} from './html-texts.js'

test.each([
  ['<p>Updated <b>today</b></p>', ['Updated ', 'today']],
  ['a < b <i title="x > y">c</i>', ['a < b ', 'c']],
  ['<script>if (a < b) stop()</script>We keep it.<style>p {}</style>', ['We keep it.']],
  ['We keep it. <a href="', ['We keep it. ']],
  ['<script>never ends', []]
])('finds the words between the tags of %s', (html, words) => {
  expect(htmlTexts(html).map(({start, end}) => html.slice(start, end))).toEqual(words)
})
