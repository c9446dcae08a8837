import type {Service} from '../service.js'

export const azureOpenai: Service = {
  name: 'Azure OpenAI',
  kind: 'service-provider',
  operator: {
    name: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    address: [
      'One Microsoft Place',
      'South County Business Park, Leopardstown',
      'Dublin 18, D18 P521',
      'Ireland'
    ]
  },
  role: 'processor',
  data: ['content', 'private-messages'],
  purposes: ['service'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://privacy.microsoft.com/privacystatement',
  checked: '2026-11-22',
  verified: []
}
