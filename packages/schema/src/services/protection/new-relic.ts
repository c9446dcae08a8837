import type {Service} from '../service.js'

export const newRelic: Service = {
  name: 'New Relic',
  kind: 'service-provider',
  operator: {
    name: 'New Relic, Inc.',
    country: 'US',
    address: ['188 Spear Street, Suite 1000', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['log-data', 'diagnostic-data'],
  purposes: ['troubleshooting'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://newrelic.com/termsandconditions/privacy',
  checked: '2026-11-22',
  verified: []
}
