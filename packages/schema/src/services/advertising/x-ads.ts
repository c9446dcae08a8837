import type {Service} from '../service.js'

export const xAds: Service = {
  name: 'X Ads',
  kind: 'advertising-partner',
  operator: {
    name: 'X Internet Unlimited Company',
    country: 'IE',
    address: ['One Cumberland Place', 'Fenian Street', 'Dublin 2, D02 AX07', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: 'muc_ads', category: 'marketing'},
    {name: 'guest_id_ads', category: 'marketing'},
    {name: 'guest_id_marketing', category: 'marketing'},
    {name: 'personalization_id', category: 'marketing'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://x.com/privacy',
  optOut: 'https://x.com/personalization',
  checked: '2026-11-22',
  verified: []
}
