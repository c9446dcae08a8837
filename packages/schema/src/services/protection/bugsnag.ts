import type {Service} from '../service.js'

export const bugsnag: Service = {
  name: 'BugSnag',
  kind: 'service-provider',
  operator: {
    name: 'SmartBear Software, Inc.',
    country: 'US',
    address: ['450 Artisan Way', 'Somerville, MA 02145', 'United States']
  },
  role: 'processor',
  data: ['diagnostic-data', 'device-data'],
  purposes: ['troubleshooting'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://smartbear.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
