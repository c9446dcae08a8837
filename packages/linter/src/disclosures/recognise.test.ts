import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {recogniseDisclosures} from './recognise.js'

const disclosuresOf = (markdown: string, language?: string): string[] => [
  ...new Set(
    recogniseDisclosures(markdown, language === undefined ? {} : {language}).map(({disclosure}) => disclosure)
  )
]

describe('recogniseDisclosures', () => {
  test('finds what a passage discloses, with the evidence', () => {
    const markdown = 'We will never sell your personal information.'
    const [sale] = recogniseDisclosures(markdown).filter(({disclosure}) => disclosure === 'sale')
    expect(sale).toMatchObject({
      start: 0,
      end: markdown.length,
      startLine: 1,
      endLine: 1,
      negated: true,
      heading: false
    })
    expect(sale?.evidence.map(({text}) => text).join(' ')).toContain('never sell your')
  })

  test('finds items of a disclosure', () => {
    expect(
      disclosuresOf(
        'You have the right to access your personal data and to lodge a complaint with a supervisory authority.'
      )
    ).toEqual(expect.arrayContaining(['rights', 'rights.access', 'rights.complaint']))
  })

  test('takes the heading of a passage into account', () => {
    const text = 'Servers, logs and names are involved. It takes six months.'
    expect(disclosuresOf(`## Retention\n\n${text}`)).toContain('retention')
    expect(disclosuresOf(`## Our office\n\n${text}`)).not.toContain('retention')
  })

  test('reads the items of a list with the sentence that introduces it', () => {
    const item = '* to have your account deleted'
    expect(
      recogniseDisclosures(`You have the following rights:\n\n${item}`).filter(
        ({startLine}) => startLine === 3
      )
    ).toEqual(expect.arrayContaining([expect.objectContaining({disclosure: 'rights'})]))
  })

  test('points at the item of a list that contains the evidence', () => {
    const [found] = recogniseDisclosures(
      '* We keep servers cool.\n* We never sell your data.\n* We like tea.'
    ).filter(({disclosure}) => disclosure === 'sale')
    expect(found).toMatchObject({startLine: 2, endLine: 2})
  })

  test('does not read a reference to another document as a disclosure', () => {
    expect(disclosuresOf('See our [Cookie Policy](https://a.example/cookies).')).not.toContain('cookies')
  })

  test.each([
    ["This policy doesn't cover third parties' retention of data.", 'retention'],
    ['This policy does not cover how long third parties keep your data.', 'retention'],
    ['For details on how we use cookies, see our [Cookie Policy](https://a.example/cookies).', 'cookies']
  ])('does not read a statement about another text as a disclosure: %s', (markdown, disclosure) => {
    expect(disclosuresOf(markdown)).not.toContain(disclosure)
  })

  test.each([
    ['We do not sell your personal data.', 'sale'],
    ['We have no data protection officer.', 'controller.data-protection-officer']
  ])('reports a denied disclosure as negated: %s', (markdown, disclosure) => {
    expect(recogniseDisclosures(markdown)).toContainEqual(
      expect.objectContaining({disclosure, negated: true})
    )
  })

  test.each([
    ['en', 'These cookies are exempt from consent.', true],
    ['en', 'We set cookies with your consent.', false],
    ['fr', 'Ces cookies, exemptés de consentement, retiennent votre langue.', true],
    ['fr', 'Les cookies de mesure sont dispensés du recueil de votre consentement.', true],
    ['fr', 'Les cookies sont déposés avec votre consentement.', false],
    ['es', 'Estas cookies están exentas de consentimiento.', true],
    ['es', 'Las cookies técnicas quedan exceptuadas del consentimiento.', true],
    ['es', 'Usamos cookies con su consentimiento.', false]
  ] as const)('knows in %s whether cookies rest on consent: %s', (language, markdown, negated) => {
    expect(recogniseDisclosures(markdown, {language})).toContainEqual(
      expect.objectContaining({disclosure: 'cookies.consent', negated})
    )
  })

  test.each([
    ['We collect personal information, including but not limited to your name.', 'collection'],
    ['Esta aplicação coleta dados de navegação não sensíveis.', 'collection'],
    [
      'Nous partageons vos données avec des prestataires, y compris, sans s’y limiter, des hébergeurs.',
      'sharing'
    ],
    [
      'We transfer your data to other countries, which may not offer the same level of protection.',
      'transfers'
    ],
    ['We share your data with partners. We do not share it with anybody else.', 'sharing']
  ])('does not report a disclosure as negated for a negation next to it: %s', (markdown, disclosure) => {
    expect(recogniseDisclosures(markdown)).toContainEqual(
      expect.objectContaining({disclosure, negated: false})
    )
  })

  test('reports automated decisions as negated after a single denial in the passage', () => {
    const markdown =
      'We may improve our services by automated means. We do not make any automated decisions about you, and profiling has no legal effects on you.'
    expect(recogniseDisclosures(markdown)).toContainEqual(
      expect.objectContaining({disclosure: 'automated-decisions', negated: true})
    )
  })

  test('does not read a denial of sale as a link to opt out of it', () => {
    expect(disclosuresOf('We do not sell your personal data.')).not.toContain('sale.opt-out-link')
    expect(disclosuresOf('[Do Not Sell or Share My Personal Information](/opt-out)')).toContain(
      'sale.opt-out-link'
    )
  })

  test.each([
    ['Wir verkaufen Ihre Daten nicht an andere. Wir geben sie nicht an Dritte weiter.', 'sale'],
    ['## Ihre Rechte\n\nSie haben das Recht auf Auskunft und auf Löschung.', 'rights.access'],
    ['## Durée de conservation\n\nVos données sont conservées pendant trois ans.', 'retention'],
    ['## Cookies\n\nNous utilisons des cookies pour vous reconnaître.', 'cookies']
  ])('reads German and French, and guesses the language from the text: %s', (markdown, disclosure) => {
    expect(disclosuresOf(markdown)).toContain(disclosure)
  })

  test('reads in the given language, even if it has a region', () => {
    expect(disclosuresOf('## Cookies\n\nWir setzen Cookies ein.', 'de-AT')).toContain('cookies')
  })

  test('finds nothing in an empty text', () => {
    expect(recogniseDisclosures('')).toEqual([])
  })

  test('quotes any text exactly', () => {
    const piece = fc.constantFrom(
      'We use cookies',
      ' to sell ',
      '\n\n',
      '* ',
      '# ',
      '| a | ',
      '**',
      'İ’s e-mail ',
      'a@b.example',
      '\u200b',
      '🙂',
      ']('
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const markdown = pieces.join('')
        for (const {start, end, evidence, confidence} of recogniseDisclosures(markdown, {language: 'en'})) {
          expect(start).toBeLessThan(end)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const quote of evidence) expect(markdown.slice(quote.start, quote.end)).toBe(quote.text)
        }
      })
    )
  })
})
