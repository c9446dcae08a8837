import type {Service} from '../service.js'

export const spotify: Service = {
  name: 'Spotify',
  kind: 'service-provider',
  operator: {name: 'Spotify AB', country: 'SE', address: ['Regeringsgatan 19', '111 53 Stockholm', 'Sweden']},
  role: 'controller',
  data: ['ip-address', 'device-data'],
  purposes: ['site-operation'],
  cookies: [
    {name: 'sp_t', category: 'statistics', duration: '1 year'},
    {name: 'sp_landing', category: 'statistics', duration: '1 day'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.spotify.com/legal/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://www.spotify.com/fr/legal/privacy-policy/',
      read: '2026-11-22'
    }
  ]
}
