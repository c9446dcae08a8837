import type {Service} from '../service.js'

export const scaleway: Service = {
  name: 'Scaleway',
  kind: 'hosting-provider',
  operator: {
    name: 'Scaleway SAS',
    country: 'FR',
    address: ['8 rue de la Ville l’Évêque', '75008 Paris', 'France']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  privacy: 'https://www.scaleway.com/en/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://www.scaleway.com/en/privacy-policy/',
      read: '2026-11-22'
    }
  ]
}
