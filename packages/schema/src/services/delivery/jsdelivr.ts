import type {Service} from '../service.js'

export const jsdelivr: Service = {
  name: 'jsDelivr',
  kind: 'hosting-provider',
  operator: {
    name: 'Prospect One sp. z o.o.',
    country: 'PL',
    address: ['Królewska 65A/1', '30-081 Kraków', 'Poland']
  },
  role: 'controller',
  data: ['ip-address', 'browser-type'],
  purposes: ['site-operation'],
  privacy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
  checked: '2026-11-22',
  verified: [{facts: ['operator'], source: 'https://www.jsdelivr.com/terms', read: '2026-11-21'}]
}
