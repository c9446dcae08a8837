import {describe, expect, it} from 'vitest'
import {signsOf} from './signs.js'

describe('a sign of a disclosure', () => {
  it('is a strong phrase, even in a passage that says little', () => {
    expect(signsOf('We never sell your data.')).toContain('sale')
  })

  it('is a heading that announces it', () => {
    expect(signsOf('## How long we keep data\n\nSee the table.')).toContain('retention')
  })

  it('is a link to a contact form', () => {
    const text = 'Unsubscribe, or [contact us](https://a.example/requests/new).'
    expect(signsOf(text)).toContain('contact')
    expect(signsOf('Unser [Kontaktformular](/kontakt)', {language: 'de'})).toContain('contact')
  })

  it('is not a passing mention', () => {
    expect(signsOf('When you contact us, we may record the call.')).not.toContain('retention')
    expect(signsOf('Our shop sells tea.')).toEqual(new Set())
    expect(
      signsOf('We adhere to the CCPA by providing California residents the option to opt out.')
    ).not.toContain('rights.verification')
    expect(
      signsOf('Sie können Auskunft über die Herkunft Ihrer Daten verlangen.', {language: 'de'})
    ).not.toContain('collection.sensitive')
    expect(signsOf('Angaben zu Ihrer ethnischen Herkunft erheben wir nicht.', {language: 'de'})).toContain(
      'collection.sensitive'
    )
  })
})
