import type {Service} from '../service.js'

export const helpScout: Service = {
  name: 'Help Scout',
  kind: 'support-provider',
  operator: {
    name: 'Help Scout PBC',
    country: 'US',
    address: ['100 City Hall Plaza, 5th Floor', 'Boston, MA 02108', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.helpscout.com/company/legal/privacy/',
  checked: '2026-11-22',
  verified: []
}
