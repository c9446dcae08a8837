import {languages} from '@policy-gen/schema'
import {expect, test} from 'vitest'
import {readDates} from './read-dates.js'

test.each(languages)('reads a day of every month as %s writes it', (language) => {
  const format = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'})
  const days = Array.from({length: 12}, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-07`)
  const written = days.map((day) => format.format(new Date(`${day}T00:00:00Z`)))
  expect(readDates(written.join('. ')).map(({day}) => day)).toEqual(days)
})

test.each(['1er avril 2026', '1º de abril de 2026', '1.º de abril de 2026'])(
  'reads the first of a month written as an ordinal: %s',
  (written) => {
    expect(readDates(`Em vigor desde ${written}.`).map(({day}) => day)).toEqual(['2026-04-01'])
  }
)

test.each([
  ['Stand: 5.7. 2026', ['2026-07-05']],
  ['Stand: 5. 7. 2026', ['2026-07-05']],
  ['Stand: 05. 07.2026', ['2026-07-05']],
  ['5/ 7/ 2026', []],
  ['Chapters 5.\n7. 2026 charts', []]
])('reads the day in %j, if there is one', (text, days) => {
  expect(readDates(text).map(({day}) => day)).toEqual(days)
})
