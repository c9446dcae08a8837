import type {Service} from '../service.js'

export const microsoftAdvertising: Service = {
  name: 'Microsoft Advertising',
  kind: 'advertising-partner',
  operator: {
    name: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    address: [
      'One Microsoft Place',
      'South County Business Park, Leopardstown',
      'Dublin 18, D18 P521',
      'Ireland'
    ]
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: '_uetsid', category: 'marketing', duration: '1 day'},
    {name: '_uetvid', category: 'marketing', duration: '13 months'},
    {name: 'MUID', category: 'marketing', duration: '13 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://privacy.microsoft.com/privacystatement',
  optOut: 'https://account.microsoft.com/privacy/ad-settings',
  checked: '2026-11-22',
  verified: []
}
