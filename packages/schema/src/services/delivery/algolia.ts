import type {Service} from '../service.js'

export const algolia: Service = {
  name: 'Algolia',
  kind: 'service-provider',
  operator: {name: 'Algolia SAS', country: 'FR', address: ['55 rue d’Amsterdam', '75008 Paris', 'France']},
  role: 'processor',
  data: ['search-queries', 'ip-address'],
  purposes: ['site-operation'],
  cookies: [{name: '_ALGOLIA', category: 'statistics', duration: '6 months'}],
  privacy: 'https://www.algolia.com/policies/privacy/',
  checked: '2026-11-22',
  verified: []
}
