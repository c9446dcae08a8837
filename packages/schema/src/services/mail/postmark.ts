import type {Service} from '../service.js'

export const postmark: Service = {
  name: 'Postmark',
  kind: 'email-provider',
  operator: {
    name: 'AC PM LLC',
    country: 'US',
    address: ['1 North Dearborn Street, Suite 500', 'Chicago, IL 60602', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['service-messages'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://postmarkapp.com/privacy-policy',
  checked: '2026-11-22',
  verified: []
}
