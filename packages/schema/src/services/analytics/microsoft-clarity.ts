import type {Service} from '../service.js'

export const microsoftClarity: Service = {
  name: 'Microsoft Clarity',
  kind: 'analytics-provider',
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
  data: ['device-data', 'pages-viewed', 'clicks', 'cookie-identifiers'],
  purposes: ['analytics', 'product-improvement'],
  cookies: [
    {name: '_clck', category: 'statistics', duration: '1 year'},
    {name: '_clsk', category: 'statistics', duration: '1 day'},
    {name: 'CLID', category: 'statistics', duration: '1 year'},
    {name: 'MUID', category: 'marketing', duration: '13 months'},
    {name: 'ANONCHK', category: 'marketing', duration: '10 minutes'},
    {name: 'SM', category: 'marketing', duration: 'session'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://privacy.microsoft.com/privacystatement',
  checked: '2026-11-22',
  verified: []
}
