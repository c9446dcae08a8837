import type {Service} from '../service.js'

export const applePay: Service = {
  name: 'Apple Pay',
  kind: 'payment-provider',
  operator: {
    name: 'Apple Distribution International Limited',
    country: 'IE',
    address: ['Hollyhill Industrial Estate', 'Hollyhill', 'Cork', 'Ireland']
  },
  role: 'controller',
  data: ['payment-card', 'device-data', 'location-data'],
  purposes: ['payment'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.apple.com/legal/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role', 'safeguard'],
      source: 'https://www.apple.com/legal/privacy/',
      read: '2026-11-22'
    },
    {
      facts: ['address'],
      source: 'https://www.apple.com/ie/shop/browse/open/salespolicies',
      read: '2026-11-22'
    },
    {facts: ['data'], source: 'https://www.apple.com/au/legal/privacy/data/en/apple-pay/', read: '2026-11-22'}
  ]
}
