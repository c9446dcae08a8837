import type {Service} from '../service.js'

export const geminiApi: Service = {
  name: 'Gemini API',
  kind: 'service-provider',
  operator: {
    name: 'Google Cloud EMEA Limited',
    country: 'IE',
    address: ['Velasco, Clanwilliam Place', 'Dublin 2', 'Ireland']
  },
  role: 'processor',
  data: ['content', 'private-messages'],
  purposes: ['service'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://cloud.google.com/terms/cloud-privacy-notice',
  checked: '2026-11-22',
  verified: []
}
