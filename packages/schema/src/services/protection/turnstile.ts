import type {Service} from '../service.js'

export const turnstile: Service = {
  name: 'Cloudflare Turnstile',
  kind: 'security-provider',
  operator: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    address: ['101 Townsend Street', 'San Francisco, CA 94107', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'browser-type', 'device-data'],
  purposes: ['abuse-prevention', 'security'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'data'],
      source: 'https://www.cloudflare.com/turnstile-privacy-policy/',
      read: '2026-11-22'
    },
    {facts: ['address', 'safeguard'], source: 'https://www.cloudflare.com/privacypolicy/', read: '2026-11-22'}
  ]
}
