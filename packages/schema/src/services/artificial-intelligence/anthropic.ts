import type {Service} from '../service.js'

export const anthropic: Service = {
  name: 'Anthropic',
  kind: 'service-provider',
  operator: {
    name: 'Anthropic Ireland, Limited',
    country: 'IE',
    address: ['South Bank House, 6th Floor', 'Barrow Street', 'Dublin 4, D04 TR29', 'Ireland']
  },
  role: 'processor',
  data: ['content', 'private-messages'],
  purposes: ['service'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.anthropic.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
