import {expect, test} from 'vitest'
import {computedDatesIn} from './computed-dates.js'
import {announces} from './document-date.js'

test.each([
  ['Last updated: {{ page.updated }}', false],
  ['Last updated: {{< lastmod >}}', false],
  ['_Last updated {{ "now" | date: "%F" }}_', true],
  ['**Last updated:** {{ site.time | date: "%F" }}', true],
  ['<p>Effective date: {new Date().toLocaleDateString("en", {year: "numeric"})}</p>', true],
  ['Effective date: <%= Date.today %>', true],
  ['Last updated: <script>document.write(new Date().toDateString())</script>', true]
])('a template works out the date of %s', (text, isToday) => {
  expect(computedDatesIn(text, announces).map((date) => date.isToday)).toEqual([isToday])
})

test.each([
  '© {new Date().getFullYear()} Atlas',
  'Write to {{ site.email }}.',
  'Last updated: 5 January 2026 {x}.'
])('no date of the policy is worked out in %s', (text) => {
  expect(computedDatesIn(text, announces)).toEqual([])
})
