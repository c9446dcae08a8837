import type {Service} from '../service.js'

export const freshdesk: Service = {
  name: 'Freshdesk',
  kind: 'support-provider',
  operator: {
    name: 'Freshworks Inc.',
    country: 'US',
    address: ['2950 South Delaware Street, Suite 201', 'San Mateo, CA 94403', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.freshworks.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
