import type {Service} from '../service.js'

export const netlify: Service = {
  name: 'Netlify',
  kind: 'hosting-provider',
  operator: {
    name: 'Netlify, Inc.',
    country: 'US',
    address: ['512 2nd Street, Floor 2', 'San Francisco, CA 94107', 'United States']
  },
  role: 'both',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.netlify.com/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'safeguard'],
      source: 'https://www.netlify.com/privacy/',
      read: '2026-11-22'
    }
  ]
}
