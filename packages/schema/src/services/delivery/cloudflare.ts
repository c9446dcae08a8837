import type {Service} from '../service.js'

export const cloudflare: Service = {
  name: 'Cloudflare',
  kind: 'hosting-provider',
  operator: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    address: ['101 Townsend Street', 'San Francisco, CA 94107', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'device-data'],
  purposes: ['site-operation', 'security'],
  cookies: [
    {name: '__cf_bm', category: 'strictly-necessary', duration: '30 minutes'},
    {name: 'cf_clearance', category: 'strictly-necessary'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://www.cloudflare.com/privacypolicy/',
      read: '2026-11-22'
    },
    {
      facts: ['cookies'],
      source:
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      read: '2026-11-22'
    }
  ]
}
