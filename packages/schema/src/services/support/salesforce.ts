import type {Service} from '../service.js'

export const salesforce: Service = {
  name: 'Salesforce',
  kind: 'service-provider',
  operator: {
    name: 'salesforce.com Germany GmbH',
    country: 'DE',
    address: ['Erika-Mann-Straße 31–37', '80636 München', 'Germany']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support', 'sales-follow-up'],
  safeguard: ['data-privacy-framework', 'binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.salesforce.com/company/legal/privacy/',
  checked: '2026-11-22',
  verified: []
}
