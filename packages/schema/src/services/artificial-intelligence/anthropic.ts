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
  data: ['content'],
  purposes: ['service'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.anthropic.com/legal/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'data'],
      source: 'https://www.anthropic.com/legal/commercial-terms',
      read: '2026-11-22'
    },
    {facts: ['address'], source: 'https://www.anthropic.com/legal/privacy', read: '2026-11-22'},
    {
      facts: ['role', 'safeguard'],
      source: 'https://www.anthropic.com/legal/data-processing-addendum',
      read: '2026-11-22'
    }
  ]
}
