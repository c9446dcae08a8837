import type {Service} from '../service.js'

export const jsdelivr: Service = {
  name: 'jsDelivr',
  kind: 'hosting-provider',
  operator: {
    name: 'Volentio JSD Limited',
    country: 'GB',
    address: ['Suite 2a1, Northside House', 'Mount Pleasant', 'Barnet EN4 9EB', 'United Kingdom']
  },
  role: 'both',
  data: ['ip-address', 'browser-type', 'referring-page', 'access-times'],
  purposes: ['site-operation'],
  cookies: [],
  safeguard: [],
  privacy: 'https://www.jsdelivr.com/terms/privacy-policy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://www.jsdelivr.com/terms', read: '2026-11-22'},
    {
      facts: ['role', 'data', 'cookies'],
      source: 'https://www.jsdelivr.com/terms/privacy-policy',
      read: '2026-11-22'
    }
  ]
}
