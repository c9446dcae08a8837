import type {Service} from '../service.js'

export const mailjet: Service = {
  name: 'Mailjet',
  kind: 'email-provider',
  operator: {name: 'Mailjet SAS', country: 'FR'},
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter', 'service-messages'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.mailjet.com/legal/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {facts: ['safeguard'], source: 'https://www.mailjet.com/legal/privacy-policy/', read: '2026-11-22'}
  ]
}
