import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {documentOf} from '../document/document.js'
import {dateOf, ownDates} from './document-date.js'

function read(markdown: string) {
  return documentOf(unified().use(remarkParse).parse(markdown), markdown)
}

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat(
  'August September October November December'.split(' ')
)

const day = fc.record({
  year: fc.integer({min: 1998, max: 2030}),
  month: fc.integer({min: 1, max: 12}),
  date: fc.integer({min: 1, max: 28})
})

const notations: ((at: {year: number; month: number; date: number}) => string)[] = [
  ({year, month, date}) => `${year}-${pad(month)}-${pad(date)}`,
  ({year, month, date}) => `${year}.${pad(month)}.${pad(date)}`,
  ({year, month, date}) => `${year}/${month}/${date}`,
  ({year, month, date}) => `${names[month - 1]} ${date}, ${year}`,
  ({year, month, date}) => `${names[month - 1]}/${date}, ${year}`,
  ({year, month, date}) => `${date} ${names[month - 1]} ${year}`,
  ({year, month, date}) => `${date}-${names[month - 1]?.slice(0, 3)}-${year}`,
  ({year, month, date}) => `${pad(date)}.${pad(month)}.${year}`
]

const announcements = [
  'Last updated: ',
  'Last Update:\n\n',
  '**Effective date**: ',
  'Effective\n',
  '**Date:** ',
  'Published on ',
  'This policy applies from ',
  'Stand: ',
  'Mise à jour du ',
  'En vigueur au '
]

test('reads the date of a policy in any notation, after any announcement', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...notations),
      fc.constantFrom(...announcements),
      (at, write, announcement) => {
        const markdown = `# Privacy\n\n${announcement}${write(at)}\n\nWe collect names.\n`
        expect(dateOf(read(markdown))).toBe(`${at.year}-${pad(at.month)}-${pad(at.date)}`)
      }
    )
  )
})

test.each([
  'We comply with Regulation (EU) 2016/679, applicable since 25 May 2018.',
  'La loi n° 78-17, modifiée le 6 janvier 1978, vous donne des droits.',
  'If you ordered before 3 May 2020, we keep your name.',
  'The California Consumer Privacy Act, effective January 1, 2020, gives you rights.'
])('a date of something else is not the policy’s own: %s', (sentence) => {
  expect(ownDates(read(`# Privacy\n\n${sentence}\n`))).toEqual([])
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

test.each([
  'Transfers rest on the standard contractual clauses in their version of 4 June 2021.',
  'Les transferts reposent sur les clauses contractuelles types dans leur version du 4 juin 2021.',
  'Übermittlungen stützen sich auf die Standardvertragsklauseln in ihrer Fassung vom 4. Juni 2021.',
  'Las transferencias se basan en las cláusulas contractuales tipo en su versión de 4 de junio de 2021.',
  'As transferências assentam nas cláusulas contratuais-tipo na versão de 4 de junho de 2021.'
])('the version of contractual clauses is not a date of the policy: %s', (sentence) => {
  expect(ownDates(read(`# Policy\n\n${sentence}\n`))).toEqual([])
})
