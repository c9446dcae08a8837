import {describe, expect, it} from 'vitest'
import {postalLine} from './addresses.js'
import {groundCitation} from './citations.js'
import {speechIn} from './speech.js'

const english = speechIn('en-GB', [])
const american = speechIn('en-US', [])
const german = speechIn('de', [])

describe('wording', () => {
  it('adds the kind to a term in the author’s own words', () => {
    const sleep = {other: 'Schlaf', kind: 'fitness-data'} as const
    expect(german.term('dataCategories', sleep)).toBe('Schlaf (Fitnessdaten)')
    expect(german.opening('dataCategories', {other: 'Schlaf'})).toBe('Schlaf')
  })

  it('declines German periods', () => {
    expect([german.period('1 month'), german.period('13 months')]).toEqual(['1 Monat', '13 Monate'])
    expect([german.within('1 month'), german.within('30 days')]).toEqual([
      'innerhalb eines Monats',
      'innerhalb von 30 Tagen'
    ])
    expect([english.period('1 month'), english.within('30 days')]).toEqual(['1 month', 'within 30 days'])
  })

  it('writes dates and lists as the variety of English requires', () => {
    expect([english.date('2026-01-02'), american.date('2026-01-02'), german.date('2026-01-02')]).toEqual([
      '2 January 2026',
      'January 2, 2026',
      '2. Januar 2026'
    ])
    expect([english.list(['a', 'b', 'c', 'a']), american.list(['a', 'b', 'c'])]).toEqual([
      'a, b and c',
      'a, b, and c'
    ])
  })

  it('orders an address as is usual in its country', () => {
    expect(
      postalLine(
        {street: ['Mill House', '1 Mill Lane'], city: 'York', postalCode: 'YO1 7HH', country: 'GB'},
        'UK'
      )
    ).toBe('Mill House, 1 Mill Lane, York YO1 7HH, UK')
    expect(
      postalLine(
        {street: '1 Main St', city: 'Salem', region: 'OR', postalCode: '97301', country: 'US'},
        'USA'
      )
    ).toBe('1 Main St, Salem, OR 97301, USA')
    expect(postalLine({city: 'Wien', postalCode: '1010', country: 'AT'}, 'Österreich')).toBe(
      '1010 Wien, Österreich'
    )
  })

  it('cites a ground only from the laws that the policy answers to', () => {
    expect(groundCitation('consent', ['gdpr', 'uk-gdpr', 'ccpa', 'lgpd'], 'en')).toBe(
      'Art. 6(1)(a) GDPR and UK GDPR, Art. 7 I LGPD'
    )
    expect(groundCitation('legitimate-interests', ['gdpr'], 'de')).toBe('Art. 6 Abs. 1 Buchst. f DSGVO')
    expect(groundCitation('consent', ['ccpa'], 'en')).toBe(null)
    expect(groundCitation('consent', [], 'en')).toBe(null)
  })

  it('spells labels as is usual in the country', () => {
    const words = ['personalised-content', 'customer-support'] as const
    expect(american.cell('purposes', words)).toBe('Personalized content, answering inquiries')
    expect(english.cell('purposes', words)).toBe('Personalised content, answering enquiries')
    expect(american.term('dataCategories', 'loyalty-data')).toBe('loyalty program data')
    expect(english.term('dataCategories', 'loyalty-data')).toBe('loyalty programme data')
    expect(american.term('purposes', {other: 'anonymised'})).toBe('anonymised')
  })

  it('capitalises a label at the beginning of a cell, but not the author’s words', () => {
    expect(english.cell('purposes', ['newsletter', 'testing', 'newsletter'])).toBe('Newsletter, testing')
    expect(english.cell('purposes', [{other: 'eBay deals'}, 'testing'])).toBe('eBay deals, testing')
    expect(english.cell('purposes', [])).toBe('')
  })
})
