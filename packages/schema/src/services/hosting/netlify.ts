import type {Service} from '../service.js'

export const netlify: Service = {
  name: 'Netlify',
  kind: 'hosting-provider',
  operator: {
    name: 'Netlify, Inc.',
    country: 'US',
    address: ['101 2nd Street', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.netlify.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
