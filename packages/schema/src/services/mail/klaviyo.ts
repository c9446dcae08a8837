import type {Service} from '../service.js'

export const klaviyo: Service = {
  name: 'Klaviyo',
  kind: 'email-provider',
  operator: {
    name: 'Klaviyo, Inc.',
    country: 'US',
    address: ['125 Summer Street, Floor 6', 'Boston, MA 02110', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction', 'phone-number', 'purchase-history'],
  purposes: ['newsletter', 'direct-marketing'],
  cookies: [{name: '__kla_id', category: 'marketing', duration: '2 years'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.klaviyo.com/legal/privacy-notice',
  checked: '2026-11-22',
  verified: []
}
