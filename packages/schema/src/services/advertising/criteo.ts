import type {Service} from '../service.js'

export const criteo: Service = {
  name: 'Criteo',
  kind: 'advertising-partner',
  operator: {name: 'Criteo SA', country: 'FR', address: ['32 rue Blanche', '75009 Paris', 'France']},
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: 'cto_bundle', category: 'marketing', duration: '13 months'},
    {name: 'uid', category: 'marketing', duration: '13 months'}
  ],
  privacy: 'https://www.criteo.com/privacy/',
  optOut: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  checked: '2026-11-22',
  verified: [{facts: ['optOut'], source: 'https://www.criteo.com/privacy/', read: '2026-11-22'}]
}
