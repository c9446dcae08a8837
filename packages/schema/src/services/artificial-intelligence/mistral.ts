import type {Service} from '../service.js'

export const mistral: Service = {
  name: 'Mistral AI',
  kind: 'service-provider',
  operator: {name: 'Mistral AI', country: 'FR', address: ['15 rue des Halles', '75001 Paris', 'France']},
  role: 'processor',
  data: ['content', 'private-messages'],
  purposes: ['service'],
  privacy: 'https://mistral.ai/terms#privacy-policy',
  checked: '2026-11-22',
  verified: []
}
