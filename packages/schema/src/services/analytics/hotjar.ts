import type {Service} from '../service.js'

export const hotjar: Service = {
  name: 'Hotjar',
  kind: 'analytics-provider',
  operator: {
    name: 'Hotjar Limited',
    country: 'MT',
    address: [
      'Dragonara Business Centre, 5th Floor',
      'Dragonara Road, Paceville',
      'St Julian’s STJ 3141',
      'Malta'
    ]
  },
  role: 'processor',
  data: ['device-data', 'pages-viewed', 'clicks', 'approximate-location'],
  purposes: ['analytics', 'product-improvement'],
  cookies: [
    {name: '_hjSessionUser_<site-id>', category: 'statistics', duration: '1 year'},
    {name: '_hjSession_<site-id>', category: 'statistics', duration: '30 minutes'}
  ],
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  optOut: 'https://www.hotjar.com/policies/do-not-track/',
  checked: '2026-11-22',
  verified: []
}
