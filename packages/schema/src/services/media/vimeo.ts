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
    {name: 'flags', category: 'preferences', duration: '1 year'},
    {name: 'player_clearance', category: 'strictly-necessary', duration: '7 days'},
    {name: 'cf_clearance', category: 'strictly-necessary', duration: '1 year'},
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
    },
    {
      facts: ['cookies'],
      source: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
      read: '2026-11-22'
    }
  ]
}
