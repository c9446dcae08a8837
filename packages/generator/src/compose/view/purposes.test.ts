import type {Policy} from '@policy-gen/schema'
import {expect, test} from 'vitest'
import {compose} from '../compose.js'

const shop: Policy = {
  title: 'T',
  language: 'en-GB',
  organisation: {name: 'Fern'},
  practices: [
    {
      does: 'collect',
      name: 'Orders',
      data: ['name'],
      ground: ['contract'],
      keep: '1 year',
      purposes: [
        'order-fulfilment',
        'delivery',
        {purpose: 'marketing', ground: ['consent'], keep: {until: 'you unsubscribe'}},
        {purpose: 'accounting', ground: ['legal-obligation'], keep: {retention: 'books'}}
      ]
    },
    {does: 'collect', name: 'Enquiries', data: ['name'], purposes: ['customer-support'], ground: ['contract']}
  ],
  retention: [{id: 'books', name: 'Books', criteria: 'Books are kept as long as the law asks for it.'}],
  sections: [{kind: 'purposes'}]
}

test('an activity is one row, in which each purpose has its own ground and period', () => {
  expect(rowsIn('en-GB')).toEqual([
    '| Orders | Name | Carrying out orders, delivery, marketing, accounting and tax | Carrying out orders and delivery: contract; marketing: consent; accounting and tax: legal obligation | Carrying out orders and delivery: 1 year; marketing: until you unsubscribe; accounting and tax: Books are kept as long as the law asks for it |',
    '| Enquiries | Name | Answering enquiries | Contract | – |'
  ])
})

test('separates purposes with the punctuation of the language', () => {
  expect(rowsIn('fr')[0]).toContain('marketing\u00a0: consentement\u202f; comptabilité')
  expect(rowsIn('de')[0]).toContain('Marketing: bis you unsubscribe; Buchhaltung')
})

function rowsIn(language: string): string[] {
  const [, , ...rows] = compose({...shop, language}).match(/^\|.*$/gm) ?? []
  return rows
}
