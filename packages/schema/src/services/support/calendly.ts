import type {Service} from '../service.js'

export const calendly: Service = {
  name: 'Calendly',
  kind: 'service-provider',
  operator: {
    name: 'Calendly, LLC',
    country: 'US',
    address: ['115 East Main Street, Suite A1B', 'Buford, GA 30518', 'United States']
  },
  role: 'both',
  data: ['name', 'email-address'],
  purposes: ['events', 'customer-support'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://calendly.com/legal/privacy-notice',
  checked: '2026-11-22',
  verified: []
}
