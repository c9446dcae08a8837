import type {Service} from '../service.js'

export const mailgun: Service = {
  name: 'Mailgun',
  kind: 'email-provider',
  operator: {
    name: 'Mailgun Technologies, Inc.',
    country: 'US',
    address: ['112 East Pecan Street, #1135', 'San Antonio, TX 78205', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['service-messages'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.mailgun.com/legal/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'safeguard'],
      source: 'https://www.mailgun.com/legal/privacy-policy/',
      read: '2026-11-22'
    }
  ]
}
