import type {Service} from '../service.js'

export const squarespace: Service = {
  name: 'Squarespace',
  kind: 'hosting-provider',
  operator: {
    name: 'Squarespace Ireland Limited',
    country: 'IE',
    address: ['Squarespace House', 'Ship Street Great', 'Dublin 8, D08 N12C', 'Ireland']
  },
  role: 'processor',
  data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
  purposes: ['order-fulfilment', 'site-operation'],
  cookies: [
    {name: 'crumb', category: 'strictly-necessary', duration: 'session'},
    {name: 'CART', category: 'strictly-necessary', duration: '2 weeks'},
    {name: 'ss_cvr', category: 'statistics', duration: '2 years'},
    {name: 'ss_cvt', category: 'statistics', duration: '30 minutes'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.squarespace.com/privacy',
  checked: '2026-11-22',
  verified: []
}
