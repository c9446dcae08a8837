import type {Service} from '../service.js'

export const akamai: Service = {
  name: 'Akamai',
  kind: 'hosting-provider',
  operator: {
    name: 'Akamai Technologies, Inc.',
    country: 'US',
    address: ['145 Broadway', 'Cambridge, MA 02142', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation', 'security'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.akamai.com/legal/privacy-statement',
  checked: '2026-11-22',
  verified: []
}
