import type {Service} from '../service.js'

export const square: Service = {
  name: 'Square',
  kind: 'payment-provider',
  operator: {
    name: 'Block, Inc.',
    country: 'US',
    address: ['1955 Broadway, Suite 600', 'Oakland, CA 94612', 'United States']
  },
  role: 'both',
  data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
  purposes: ['payment', 'fraud-prevention'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://squareup.com/legal/general/privacy',
  checked: '2026-11-22',
  verified: []
}
