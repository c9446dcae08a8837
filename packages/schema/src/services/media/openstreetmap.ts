import type {Service} from '../service.js'

export const openstreetmap: Service = {
  name: 'OpenStreetMap',
  kind: 'service-provider',
  operator: {
    name: 'OpenStreetMap Foundation',
    country: 'GB',
    address: ['St John’s Innovation Centre', 'Cowley Road', 'Cambridge CB4 0WS', 'United Kingdom']
  },
  role: 'controller',
  data: ['ip-address', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['adequacy-decision'],
  privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role'],
      source: 'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
      read: '2026-11-21'
    }
  ]
}
