import type {Service} from '../service.js'

export const typeform: Service = {
  name: 'Typeform',
  kind: 'service-provider',
  operator: {
    name: 'TYPEFORM SL',
    country: 'ES',
    address: ['Carrer Can Rabia 3–5, 4th floor', '08017 Barcelona', 'Spain']
  },
  role: 'processor',
  data: ['name', 'email-address', 'survey-answers'],
  purposes: ['research', 'customer-support'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://admin.typeform.com/to/dwk6gt/',
  checked: '2026-11-22',
  verified: []
}
