import type {Service} from '../service.js'

export const vimeo: Service = {
  name: 'Vimeo',
  kind: 'service-provider',
  operator: {
    name: 'Vimeo.com, Inc.',
    country: 'US',
    address: ['330 West 34th Street, 10th Floor', 'New York, NY 10001', 'United States']
  },
  role: 'controller',
  data: ['ip-address', 'device-data', 'usage-data'],
  purposes: ['site-operation'],
  cookies: [
    {name: 'vuid', category: 'statistics', duration: '2 years'},
    {name: 'player', category: 'preferences', duration: '1 year'},
    {name: '__cf_bm', category: 'strictly-necessary', duration: '30 minutes'},
    {name: '_cfuvid', category: 'strictly-necessary', duration: 'session'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://vimeo.com/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'data', 'safeguard'],
      source: 'https://vimeo.com/privacy',
      read: '2026-11-22'
    }
  ]
}
