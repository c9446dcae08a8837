import type {Service} from '../service.js'

export const googleMaps: Service = {
  name: 'Google Maps',
  kind: 'service-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['ip-address', 'approximate-location', 'device-data'],
  purposes: ['site-operation'],
  cookies: [{name: 'NID', category: 'preferences', duration: '6 months'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
