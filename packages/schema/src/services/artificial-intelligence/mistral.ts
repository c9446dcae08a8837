import type {Service} from '../service.js'

export const mistral: Service = {
  name: 'Mistral AI',
  kind: 'service-provider',
  operator: {name: 'Mistral AI', country: 'FR', address: ['15 rue des Halles', '75001 Paris', 'France']},
  role: 'both',
  data: ['content'],
  purposes: ['service'],
  privacy: 'https://legal.mistral.ai/terms/privacy-policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data'],
      source: 'https://legal.mistral.ai/terms/data-processing-addendum',
      read: '2026-11-22'
    }
  ]
}
