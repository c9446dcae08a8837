import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extractClaims} from './extract-claims.js'
import {findContradictions} from './contradictions/find-contradictions.js'

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
    ['We collect no health data.', 'organisation never collect health-data'],
    ['We sell none of your data.', 'organisation never sell personal-data'],
    ['We keep your name no longer than a year.', 'organisation does keep name'],
    ['We collect no more personal data than we need.', 'organisation does collect personal-data'],
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
    [
      'The information we collect may include your name and e-mail address.',
      ['organisation may collect name, email-address']
    ],
    [
      'Information collected automatically includes your IP address.',
      ['organisation does collect-automatically ip-address']
    ],
    [
      'We collect usage data. This data may include your IP address.',
      ['organisation does collect usage-data', 'organisation may collect ip-address']
    ],
    [
      'The types of personal information we collect include:\n\n* your phone number\n* your location\n',
      [
        'organisation does collect',
        'organisation does collect phone-number',
        'organisation does collect location-data'
      ]
    ]
  ])('reads data after “include” as collected: %j', (markdown, claims) => {
    expect(claimsOf(markdown)).toEqual(claims)
  })

  test.each([
    'The information we collect does not include your name.',
    'The data you submit should not include your name.',
    'Information collected by our partners may include your name.',
    'Personal information includes your name.',
    'We never collect your name. This data includes your e-mail address.'
  ])('does not read data after “include” as collected: %j', (markdown) => {
    expect(claimsOf(markdown).filter((claim) => /(?:does|may) collect/.test(claim))).toEqual([])
  })

  test.each([
    'Do we share your data?',
    'You have the right to request that we share your data.',
    'Details of the information we sell'
  ])('reads no claim in %j', (sentence) => {
    expect(claimsOf(sentence)).toEqual([])
  })

  test.each([
    ['No personal data is shared with advertisers.', ['never share personal-data with advertising-partner']],
    ['None of your information is sold.', ['never sell personal-data']],
    ['Your name and e-mail address are never sold.', ['never sell name, email-address']],
    [
      'We do not sell, rent or trade your e-mail address to other companies.',
      [
        'never sell email-address with third-party',
        'never share email-address with third-party',
        'never share email-address with third-party'
      ]
    ],
    ['We collect your name. Nor do we sell it.', ['does collect name', 'never sell name']],
    ['Under no circumstances will we share your name.', ['never share name']],
    ['We won’t sell your name.', ['never sell name']],
    [
      'We store your e-mail address. We may share it with advertisers.',
      ['does keep email-address', 'may share email-address with advertising-partner']
    ],
    [
      'We store your e-mail address. This information is never sold.',
      ['does keep email-address', 'never sell email-address']
    ],
    ['All user email addresses remain confidential.', ['does protect email-address']],
    [
      'User IP addresses will never be published, and are available only to our staff.',
      ['never disclose-publicly ip-address', 'does give-access ip-address with staff']
    ],
    ['We store your e-mail address in encrypted form.', ['does keep email-address']],
    ['If you give us personal information, we may store your name.', ['may keep name']],
    ['We maintain a log of connection data.', ['does keep log-data']],
    ['Our use of cookies is limited.', ['does store-on-device']]
  ])('reads the organisation’s claims in %j', (sentence, expected) => {
    const organisation = expected.map((claim) => `organisation ${claim}`)
    expect(claimsOf(sentence)).toEqual(organisation)
  })

  test('reads the items of a list with the verb that introduces it', () => {
    const text =
      'We collect the following data:\n\n- Your IP address (in logs)\n- Your name. We never sell it.'
    expect(claimsOf(text)).toContain('organisation does collect ip-address')
  })

  test('does not carry a verb across a heading', () => {
    expect(claimsOf('We collect the following data:\n\n## Sharing\n\n- Your IP address')).toEqual([
      'organisation does collect personal-data'
    ])
  })

  test('does not read a noun as a verb', () => {
    expect(claimsOf('We have an interest in logs of errors.')).toEqual([])
  })

  test('gives a word that points back as the evidence', () => {
    const text = 'We store your name. We never sell it.'
    const [, claim] = extractClaims(text, {language: 'en'})
    expect(claim?.data).toEqual([{id: 'name', start: 34, end: 36, text: 'it'}])
  })

  test('does not let a word point back beyond its paragraph', () => {
    expect(claimsOf('We store your name.\n\nWe never sell it.')).toContain('organisation never sell')
  })

  test('reads the items of a list as denied after a denial', () => {
    expect(claimsOf('Acme does not:\n\n* Sell your data to third parties.')).toEqual([
      'organisation never sell personal-data with third-party'
    ])
  })

  test('recognises exceptions', () => {
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

  test('finds that JetPhotos denies passing data on but shares it with advertising partners', () => {
    expect(placesIn(example('jetphotos'))).toEqual([[13, 13]])
  })

  test('finds that Jetset never sells data but shares it for marketing', () => {
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
    'We do not knowingly collect any personal data of children. We collect your e-mail address.',
    'We do not store the e-mail addresses of your friends.\n\nWe store your e-mail address.',
    'We do not store your full card number.\n\nWe collect your debit card number.',
    'We do not store your name.\n\nWe store your e-mail address.',
    'We do not collect your name.\n\nWith your consent we collect your name.',
    'We never sell your name.\n\nWe compile aggregated data. We share this information with advertisers.'
  ])('finds none in %j', (markdown) => {
    expect(placesIn(markdown)).toEqual([])
  })

  test('finds data that is stored in spite of a denial of all collection', () => {
    expect(placesIn('We do not collect any personal data.\n\nWe store your e-mail address.')).toEqual([
      [1, 3]
    ])
  })

  test('finds the same data after a denial about named data', () => {
    expect(
      placesIn('We do not store your name or IP address.\n\nOur servers record your IP address.')
    ).toEqual([[1, 3]])
  })

  test('finds logs that are kept in spite of a denial', () => {
    expect(
      placesIn('We do not keep logs of your VPN sessions.\n\nWe maintain a log of connection data.')
    ).toEqual([[1, 3]])
  })

  test('finds a list of collected data in spite of a denial of all storage', () => {
    expect(
      placesIn('We collect:\n\n- Your IP address\n\nWe do not store the personal data of any visitor.')
    ).toEqual([[5, 3]])
  })

  test('resolves “it” to the data of the sentence before', () => {
    expect(
      placesIn(
        'We do not share your data with third parties.\n\nWe keep your name. We share it with advertisers.'
      )
    ).toEqual([[1, 3]])
  })

  test.each([
    ['We never collect sensitive data.', 'We collect no sensitive personal information.'],
    ['We do not collect any sensitive data.', 'We collect no sensitive data, such as health data.'],
    ['We never sell your data.', 'We sell none of your data.'],
    ['We do not share your data with third parties.', 'We share no personal data with advertisers.']
  ])('finds no contradiction between two denials: %j and %j', (one, other) => {
    expect(placesIn(`${one}\n\n${other}`)).toEqual([])
    expect(placesIn(`${other}\n\n${one}`)).toEqual([])
  })

  test('accepts claims as well as text', () => {
    const claims = extractClaims(example('jetphotos'))
    expect(findContradictions(claims)).toEqual(findContradictions(example('jetphotos')))
  })
})
