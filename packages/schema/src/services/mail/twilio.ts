import type {Service} from '../service.js'

export const twilio: Service = {
  name: 'Twilio',
  kind: 'service-provider',
  operator: {
    name: 'Twilio Inc.',
    country: 'US',
    address: ['101 Spear Street, Suite 500', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['phone-number', 'communication-data'],
  purposes: ['service-messages', 'authentication'],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
