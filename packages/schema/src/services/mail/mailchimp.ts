import type {Service} from '../service.js'

export const mailchimp: Service = {
  name: 'Mailchimp',
  kind: 'email-provider',
  operator: {
    name: 'The Rocket Science Group LLC',
    country: 'US',
    address: ['405 North Angier Avenue NE', 'Atlanta, GA 30308', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter', 'direct-marketing'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.intuit.com/privacy/statement/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role', 'safeguard'],
      source: 'https://mailchimp.com/pt-br/legal/data-processing-addendum/',
      read: '2026-11-21'
    }
  ]
}
