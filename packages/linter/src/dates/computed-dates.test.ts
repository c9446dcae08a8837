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
])('finds the date that a template computes in %s', (text, isToday) => {
  expect(computedDatesIn(text, announces).map((date) => date.isToday)).toEqual([isToday])
})

test.each([
  '© {new Date().getFullYear()} Atlas',
  'Write to {{ site.email }}.',
  'Last updated: 5 January 2026 {x}.'
])('finds no computed date of the policy in %s', (text) => {
  expect(computedDatesIn(text, announces)).toEqual([])
})
