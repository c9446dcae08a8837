import type {Service} from '../service.js'

export const taboola: Service = {
  name: 'Taboola',
  kind: 'advertising-partner',
  operator: {name: 'Taboola.com Ltd.', country: 'IL'},
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'recommendations'],
  cookies: [
    {name: 't_gid', category: 'marketing', duration: '1 year'},
    {name: 't_pt_gid', category: 'marketing', duration: '1 year'},
    {name: 'taboola_session_id', category: 'preferences', duration: 'session'}
  ],
  safeguard: ['adequacy-decision', 'standard-contractual-clauses'],
  privacy: 'https://www.taboola.com/policies/privacy-policy',
  optOut: 'https://www.taboola.com/policies/privacy-policy#user-choices-and-opting-out',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role', 'data', 'safeguard', 'optOut'],
      source: 'https://www.taboola.com/policies/privacy-policy',
      read: '2026-11-22'
    },
    {facts: ['cookies'], source: 'https://www.taboola.com/policies/cookie-policy', read: '2026-11-22'}
  ]
}
