import type {Service} from '../service.js'

export const tiktokPixel: Service = {
  name: 'TikTok Pixel',
  kind: 'advertising-partner',
  operator: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    address: ['10 Earlsfort Terrace', 'Dublin, D02 T380', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: '_ttp', category: 'marketing', duration: '13 months'},
    {name: '_tt_enable_cookie', category: 'marketing', duration: '13 months'}
  ],
  safeguard: ['adequacy-decision', 'standard-contractual-clauses'],
  privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'safeguard'],
      source: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
      read: '2026-11-22'
    }
  ]
}
