import type {Service} from '../service.js'

export const mollie: Service = {
  name: 'Mollie',
  kind: 'payment-provider',
  operator: {
    name: 'Mollie B.V.',
    country: 'NL',
    address: ['Keizersgracht 126', '1015 CW Amsterdam', 'Netherlands']
  },
  role: 'controller',
  data: ['name', 'email-address', 'bank-account', 'payment-card', 'order-data', 'ip-address'],
  purposes: ['payment', 'fraud-prevention'],
  privacy: 'https://www.mollie.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator'], source: 'https://www.mollie.com/be-fr/impressum', read: '2026-11-21'},
    {facts: ['role'], source: 'https://www.mollie.com/is/legal/privacy', read: '2026-11-22'}
  ]
}
