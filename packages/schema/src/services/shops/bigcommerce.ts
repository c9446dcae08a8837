import type {Service} from '../service.js'

export const bigcommerce: Service = {
  name: 'BigCommerce',
  kind: 'hosting-provider',
  operator: {name: 'BigCommerce, Inc.', country: 'US'},
  role: 'processor',
  data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
  purposes: ['order-fulfilment', 'site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.bigcommerce.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
