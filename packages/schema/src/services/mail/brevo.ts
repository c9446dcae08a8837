import type {Service} from '../service.js'

export const brevo: Service = {
  name: 'Brevo',
  kind: 'email-provider',
  operator: {name: 'Sendinblue SAS', country: 'FR', address: ['9-17 rue Salneuve', '75017 Paris', 'France']},
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter', 'direct-marketing', 'service-messages'],
  privacy: 'https://www.brevo.com/legal/privacypolicy/',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://www.brevo.com/fr/legal/termsofuse', read: '2026-11-21'}
  ]
}
