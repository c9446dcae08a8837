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
  data: ['payment-card', 'order-data', 'device-data'],
  purposes: ['payment'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.apple.com/legal/privacy/',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'safeguard'], source: 'https://www.apple.com/legal/privacy/', read: '2026-11-22'}
  ]
}
