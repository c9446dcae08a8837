import type {Service} from '../service.js'

export const hetzner: Service = {
  name: 'Hetzner',
  kind: 'hosting-provider',
  operator: {
    name: 'Hetzner Online GmbH',
    country: 'DE',
    address: ['Industriestr. 25', '91710 Gunzenhausen', 'Germany']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  privacy: 'https://www.hetzner.com/legal/privacy-policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address'],
      source: 'https://www.hetzner.com/privacy-policy-notice',
      read: '2026-11-21'
    },
    {
      facts: ['role', 'data'],
      source: 'https://docs.hetzner.com/general/general-terms-and-conditions/data-privacy-faq/',
      read: '2026-11-22'
    }
  ]
}
