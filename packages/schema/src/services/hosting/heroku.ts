import type {Service} from '../service.js'

export const heroku: Service = {
  name: 'Heroku',
  kind: 'hosting-provider',
  operator: {
    name: 'Salesforce, Inc.',
    country: 'US',
    address: ['Salesforce Tower', '415 Mission Street, 3rd Floor', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.salesforce.com/company/legal/privacy/',
  checked: '2026-11-22',
  verified: []
}
