import type {Service} from '../service.js'

export const intercom: Service = {
  name: 'Intercom',
  kind: 'support-provider',
  operator: {
    name: 'Intercom R&D Unlimited Company',
    country: 'IE',
    address: ['124 St Stephen’s Green', 'Dublin 2, D02 C628', 'Ireland']
  },
  role: 'both',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  cookies: [
    {name: 'intercom-id-<app-id>', category: 'preferences', duration: '9 months'},
    {name: 'intercom-session-<app-id>', category: 'preferences', duration: '1 week'},
    {name: 'intercom-device-id-<app-id>', category: 'preferences', duration: '9 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.intercom.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
