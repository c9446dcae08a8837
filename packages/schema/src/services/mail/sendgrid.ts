import type {Service} from '../service.js'

export const sendgrid: Service = {
  name: 'SendGrid',
  kind: 'email-provider',
  operator: {
    name: 'Twilio Inc.',
    country: 'US',
    address: ['101 Spear Street, Suite 500', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['service-messages', 'newsletter'],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
