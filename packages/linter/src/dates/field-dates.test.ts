import {expect, test} from 'vitest'
import {announces} from './document-date.js'
import {fieldDates} from './field-dates.js'

test.each([
  'lastUpdated: 2020-01-31',
  'last_modified_at: 2020-01-31T10:00:00Z',
  'lastmod = "2020-01-31"',
  'mise_a_jour: 31 janvier 2020',
  'effective-date: "January 31, 2020"',
  'subtitle: "Last updated: 31 January 2020"'
])('%s is a date of the policy', (field) => {
  const {days, made} = fieldDates(`---\ntitle: Privacy\n${field}\n---\n`, announces)
  expect(days.map(({day}) => day)).toEqual(['2020-01-31'])
  expect(made).toBe(false)
})

test('a month in front matter is a date, too', () => {
  expect(fieldDates('---\nupdated: January 2020\n---\n', announces).months).toHaveLength(1)
})

test.each(['date: 2020-01-31', 'pubDatetime: 2020-01-31', 'post_date: 2020-01-31 10:00:00'])(
  '%s is the day on which the page was made',
  (field) => {
    expect(fieldDates(`---\n${field}\n---\n`, announces)).toEqual({days: [], months: [], made: true})
  }
)

test('other fields have no date of the policy', () => {
  const head = '---\nimage: /2020-01-31.png\ndescription: Policy of 31 January 2020\n---\n'
  expect(fieldDates(head, announces)).toEqual({days: [], months: [], made: false})
})
