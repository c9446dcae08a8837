import type {Service} from '../service.js'

export const shopify: Service = {
  name: 'Shopify',
  kind: 'hosting-provider',
  operator: {
    name: 'Shopify International Limited',
    country: 'IE',
    address: ['Victoria Buildings, 2nd Floor', '1–2 Haddington Road', 'Dublin 4, D04 XN32', 'Ireland']
  },
  role: 'both',
  data: [
    'name',
    'email-address',
    'postal-address',
    'phone-number',
    'order-data',
    'ip-address',
    'payment-card'
  ],
  purposes: ['order-fulfilment', 'payment', 'site-operation'],
  cookies: [
    {name: 'cart', category: 'strictly-necessary', duration: '2 weeks'},
    {name: 'localization', category: 'preferences', duration: '1 year'},
    {name: '_shopify_y', category: 'statistics', duration: '1 year'},
    {name: '_shopify_s', category: 'statistics', duration: '30 minutes'}
  ],
  safeguard: ['adequacy-decision', 'standard-contractual-clauses'],
  privacy: 'https://www.shopify.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
