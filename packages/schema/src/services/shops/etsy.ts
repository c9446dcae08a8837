import type {Service} from '../service.js'

export const etsy: Service = {
  name: 'Etsy',
  kind: 'partner',
  operator: {
    name: 'Etsy Ireland UC',
    country: 'IE',
    address: ['66/67 Great Strand Street', 'Dublin 1', 'Ireland']
  },
  role: 'controller',
  data: ['name', 'postal-address', 'email-address', 'order-data'],
  purposes: ['order-fulfilment', 'payment'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.etsy.com/legal/privacy/',
  checked: '2026-11-22',
  verified: []
}
