import type {Service} from '../service.js'

export const paypal: Service = {
  name: 'PayPal',
  kind: 'payment-provider',
  operator: {
    name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    address: ['22–24 boulevard Royal', '2449 Luxembourg', 'Luxembourg']
  },
  role: 'controller',
  data: [
    'name',
    'email-address',
    'postal-address',
    'bank-account',
    'payment-card',
    'order-data',
    'device-data'
  ],
  purposes: ['payment', 'fraud-prevention'],
  safeguard: ['binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.paypal.com/legalhub/privacy-full',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://www.paypal.com/legalhub/privacy-full',
      read: '2026-11-22'
    }
  ]
}
