import type {Service} from '../service.js'

export const fastly: Service = {
  name: 'Fastly',
  kind: 'hosting-provider',
  operator: {
    name: 'Fastly, Inc.',
    country: 'US',
    address: ['475 Brannan Street, Suite 300', 'San Francisco, CA 94107', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation', 'security'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.fastly.com/privacy',
  checked: '2026-11-22',
  verified: []
}
