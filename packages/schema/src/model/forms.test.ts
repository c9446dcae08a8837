import {describe, expect, test} from 'vitest'
import {country, date, email, languageTag, period, phone, webAddress} from './forms.js'
import {readPeriod} from './periods.js'

describe.each([
  [
    'date',
    date,
    ['2024-02-29', '1999-12-31'],
    ['2025-02-29', '2025-13-01', '25-01-01', '2025-1-1', '01/02/2025']
  ],
  ['email', email, ['a.b+c@atlas.example'], ['atlas', 'a@b', 'a b@atlas.example', '']],
  [
    'webAddress',
    webAddress,
    ['https://atlas.example/a?b#c', 'http://atlas.example', 'https://atlas.example/@team?to=a@b.example'],
    [
      'atlas.example',
      'javascript:alert(1)',
      'mailto:a@b.example',
      '//atlas.example',
      'https://user:secret@atlas.example',
      'https://bank.example@evil.example/'
    ]
  ],
  ['phone', phone, ['+49 30 1234567', '0800 123 456', '(030) 123-456'], ['call us', '12', '+49 30 12345x']],
  ['country', country, ['DE', 'NO', 'GB'], ['de', 'DEU', 'QQ', 'Germany', '']],
  ['languageTag', languageTag, ['en', 'pt-BR', 'zh-Hant'], ['e', 'english', 'en_US', '']],
  ['period', period, ['30 days', '1 year', '13 months'], ['0 days', 'soon', '30', 'a year', '1.5 years']]
])('%s', (_, form, right, wrong) => {
  test.each(right)('takes %j', (text) => {
    expect(form.safeParse(text).success).toBe(true)
  })

  test.each(wrong)('refuses %j, and says what would be right', (text) => {
    expect(form.safeParse(text).error?.issues[0]?.message).toMatch(/^(?:Write|No country|This address holds)/)
  })
})

test('a period is taken apart', () => {
  expect(readPeriod('13 months')).toEqual({count: 13, unit: 'month'})
  expect(readPeriod('1 hour')).toEqual({count: 1, unit: 'hour'})
  expect(readPeriod('some months')).toBeUndefined()
  expect(readPeriod('soon')).toBeUndefined()
})
