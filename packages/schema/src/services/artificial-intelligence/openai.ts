import type {Service} from '../service.js'

export const openai: Service = {
  name: 'OpenAI',
  kind: 'service-provider',
  operator: {
    name: 'OpenAI Ireland Limited',
    country: 'IE',
    address: [
      'The Liffey Trust Centre, 1st Floor',
      '117–126 Sheriff Street Upper',
      'Dublin 1, D01 YC43',
      'Ireland'
    ]
  },
  role: 'processor',
  data: ['content'],
  purposes: ['service'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://openai.com/policies/eu-privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role', 'data', 'safeguard'],
      source: 'https://openai.com/policies/data-processing-addendum/',
      read: '2026-11-22'
    },
    {facts: ['address'], source: 'https://openai.com/policies/eu-privacy-policy/', read: '2026-11-22'}
  ]
}
