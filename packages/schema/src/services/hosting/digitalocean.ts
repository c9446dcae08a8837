import type {Service} from '../service.js'

export const digitalocean: Service = {
  name: 'DigitalOcean',
  kind: 'hosting-provider',
  operator: {
    name: 'DigitalOcean, LLC',
    country: 'US',
    address: ['105 Edgeview Drive, Suite 425', 'Broomfield, CO 80021', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.digitalocean.com/legal/privacy-policy',
  checked: '2026-11-22',
  verified: []
}
