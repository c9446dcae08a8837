import type {Service} from '../service.js'

export const pinterestTag: Service = {
  name: 'Pinterest Tag',
  kind: 'advertising-partner',
  operator: {
    name: 'Pinterest Europe Ltd.',
    country: 'IE',
    address: ['Palmerston House, 2nd Floor', 'Fenian Street', 'Dublin 2', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: '_pin_unauth', category: 'marketing', duration: '1 year'},
    {name: '_pinterest_ct_ua', category: 'marketing', duration: '1 year'},
    {name: '_derived_epik', category: 'marketing', duration: '1 year'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://policy.pinterest.com/privacy-policy',
  optOut: 'https://help.pinterest.com/article/personalization-and-data',
  checked: '2026-11-22',
  verified: []
}
