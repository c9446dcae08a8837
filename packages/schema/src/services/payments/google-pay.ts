import type {Service} from '../service.js'

export const googlePay: Service = {
  name: 'Google Pay',
  kind: 'payment-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['name', 'payment-card', 'order-data', 'device-data'],
  purposes: ['payment'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role'],
      source: 'https://payments.google.com/payments/apis-secure/get_legal_document?ldt=privacynotice',
      read: '2026-11-22'
    },
    {facts: ['address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
