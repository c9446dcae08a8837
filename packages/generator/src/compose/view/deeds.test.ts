import type {Policy} from '@policy-gen/schema'
import {expect, it} from 'vitest'
import {compose} from '../compose.js'

const policy: Policy = {
  title: 'T',
  language: 'en',
  organisation: {name: 'O'},
  practices: [
    {never: 'collect', data: ['email-address'], about: ['children'], unless: 'a parent has agreed'},
    {may: 'store-on-device', data: ['preferences'], purposes: ['remembering-details']},
    {does: 'verify', who: 'service-provider', data: ['age']}
  ],
  sections: [{kind: 'children'}, {kind: 'cookies'}, {kind: 'rights'}]
}

it('says what no table holds in sentences of their own', () => {
  expect(compose(policy)).toBe(`# T

## Children

- We never collect e-mail address, unless a parent has agreed.

## Cookies and similar technologies

- We may store or read on your device preferences and settings for remembering details and settings.

## Your rights

### How to make a request

- Our service providers verify age.
`)
})

it('puts the verb where German wants it', () => {
  const german = compose({...policy, language: 'de'})
  expect(german).toContain('- Niemals werden wir E-Mail-Adresse erheben, außer a parent has agreed.')
  expect(german).toContain('- Unsere Dienstleister werden Alter prüfen.')
})
