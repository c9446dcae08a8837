import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extractClaims} from './extract-claims.js'
import {findContradictions} from './find-contradictions.js'

/** A claim in one line: `organisation never share personal-data with third-party`. */
const claimsOf = (markdown: string): string[] =>
  extractClaims(markdown, {language: 'en'}).map(({actor, modality, action, data, recipients}) =>
    [actor, modality, action, ids(data), recipients.length > 0 ? `with ${ids(recipients)}` : '']
      .filter(Boolean)
      .join(' ')
  )
const ids = (terms: readonly {readonly id: string}[]): string => terms.map(({id}) => id).join(', ')

describe('extractClaims', () => {
  test.each([
    [
      'We do not pass on any personal data to 3rd parties.',
      'organisation never share personal-data with third-party'
    ],
    [
      'Your e-mail address may be shared with our advertising partners.',
      'organisation may share email-address with advertising-partner'
    ],
    [
      'We will never sell your personal information to any other company.',
      'organisation never sell personal-data with third-party'
    ],
    ['We collect your IP address.', 'organisation does collect ip-address'],
    [
      'The email address will not be publicly displayed.',
      'organisation never disclose-publicly email-address'
    ],
    [
      '1\\. NOT to distribute to third parties any personally identifiable information.',
      'organisation never share personal-data with third-party'
    ]
  ])('reads %j', (sentence, claim) => {
    expect(claimsOf(sentence)).toContain(claim)
  })

  test.each([
    'Do we share your data?',
    'You have the right to request that we share your data.',
    'Details of the information we sell'
  ])('reads no claim out of %j', (sentence) => {
    expect(claimsOf(sentence)).toEqual([])
  })

  test('lets a denial before a list deny its items', () => {
    expect(claimsOf('Acme does not:\n\n* Sell your data to third parties.')).toEqual([
      'organisation never sell personal-data with third-party'
    ])
  })

  test('knows exceptions', () => {
    const [claim] = extractClaims('We do not share your data with third parties except as described below.')
    expect(claim?.exceptions.map(({text}) => text)).toContain('except')
  })

  test('quotes the text exactly', () => {
    const markdown = 'Hello.\n\nWe *never* sell [your data](https://a.example) to advertisers.'
    for (const {start, end, text, data, recipients, startLine} of extractClaims(markdown)) {
      expect(markdown.slice(start, end)).toBe(text)
      expect(startLine).toBe(3)
      for (const term of [...data, ...recipients])
        expect(markdown.slice(term.start, term.end)).toBe(term.text)
    }
  })
})

describe('findContradictions', () => {
  const example = (name: string): string =>
    readFileSync(new URL(`../../../../examples/${name}/original.md`, import.meta.url), 'utf8')
  const placesIn = (markdown: string): number[][] =>
    findContradictions(markdown, {language: 'en'}).map(({denial, assertion}) => [
      denial.startLine,
      assertion.startLine
    ])

  test('finds that JetPhotos passes nothing on and shares with advertising partners', () => {
    expect(placesIn(example('jetphotos'))).toEqual([[13, 13]])
  })

  test('finds that Jetset never sells and shares for marketing', () => {
    expect(placesIn(example('jetsetmag'))).toEqual([[30, 26]])
  })

  test('finds none in JetBlue’s policy', () => {
    expect(placesIn(example('jetblue'))).toEqual([])
  })

  test.each([
    'We do not share your data with third parties. We share your data with service providers who work on our behalf.',
    'We do not share your data with third parties without your consent. We may share your data with advertisers.',
    'We do not sell your data. We may share aggregate information with advertisers.',
    'We do not share your data with third parties. You may share your data with advertisers.',
    'We do not share your data with third parties. We disclose your data to law enforcement.',
    'We do not knowingly collect any personal data of children. We collect your e-mail address.'
  ])('finds none in %j', (markdown) => {
    expect(placesIn(markdown)).toEqual([])
  })

  test('sets a denial of any gathering against data that is gathered', () => {
    expect(placesIn('We do not collect any personal data.\n\nWe store your e-mail address.')).toEqual([
      [1, 3]
    ])
  })

  test('takes claims as well as text', () => {
    const claims = extractClaims(example('jetphotos'))
    expect(findContradictions(claims)).toEqual(findContradictions(example('jetphotos')))
  })
})
