import type {Service} from '../service.js'

export const vercel: Service = {
  name: 'Vercel',
  kind: 'hosting-provider',
  operator: {
    name: 'Vercel Inc.',
    country: 'US',
    address: ['440 North Barranca Avenue, #4133', 'Covina, CA 91723', 'United States']
  },
  role: 'both',
  data: ['ip-address', 'approximate-location', 'device-data', 'log-data'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://vercel.com/legal/privacy-policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://vercel.com/legal/privacy-policy',
      read: '2026-11-22'
    }
  ]
}
