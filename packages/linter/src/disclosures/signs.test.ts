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

  it.each([
    ['collection.duty-to-provide', 'You are asked to enter your name.'],
    ['retention', 'We may retain your data.'],
    ['rights.complaint', 'Supervisory authority: Westmark Data Office, 1 Harbour Street'],
    ['automated-decisions', 'The log is written by automated means.']
  ] as const)('of %s is not: %s', (name, sentence) => {
    expect(signsOf(sentence)).not.toContain(name)
  })

  it.each([
    ['en', 'collection.duty-to-provide', 'You are asked to enter your name; without it, we cannot reply.'],
    ['en', 'collection.duty-to-provide', 'We cannot find you a seat without you telling us your height.'],
    ['en', 'retention', 'We may retain your data for a year.'],
    ['en', 'rights.complaint', 'You may turn to the data protection authority of Westmark.'],
    ['en', 'rights.objection', 'You can ask us to stop using your data.'],
    ['en', 'rights.erasure', 'You may have your data blocked or erased.'],
    ['en', 'rights.restriction', 'You may have your data blocked or erased.'],
    ['en', 'sources', 'Our partners share these details about you with us.'],
    ['fr', 'rights.objection', 'Vous pouvez exiger que nous cessions de traiter vos données.'],
    ['fr', 'rights.objection', 'Vous avez le droit de refuser tout traitement à des fins commerciales.'],
    ['fr', 'automated-decisions', 'Vos trajets ne servent pas à dresser des profils.'],
    ['fr', 'sources', 'Nous tenons votre adresse de la mairie.'],
    ['fr', 'collection.duty-to-provide', 'Téléphone (facultatif)']
  ] as const)('in %s, of %s, is: %s', (language, name, sentence) => {
    expect(signsOf(sentence, {language})).toContain(name)
  })
})
