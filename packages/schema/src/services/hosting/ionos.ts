import type {Service} from '../service.js'

export const ionos: Service = {
  name: 'IONOS',
  kind: 'hosting-provider',
  operator: {
    name: 'IONOS SE',
    country: 'DE',
    address: ['Elgendorfer Straße 57', '56410 Montabaur', 'Germany']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type', 'referring-page', 'access-times'],
  purposes: ['site-operation'],
  privacy: 'https://www.ionos.com/terms-gtc/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://www.ionos.de/datenschutzerklaerung/en',
      read: '2026-11-22'
    },
    {
      facts: ['data'],
      source:
        'https://www.ionos.com/help/data-protection/data-processing-of-website-visitors-of-your-1amp1-ionos-product/11-ionos-webhosting/',
      read: '2026-11-22'
    }
  ]
}
