import type {Service} from '../service.js'

export const braintree: Service = {
  name: 'Braintree',
  kind: 'payment-provider',
  operator: {
    name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    address: ['22–24 boulevard Royal', '2449 Luxembourg', 'Luxembourg']
  },
  role: 'controller',
  data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
  purposes: ['payment', 'fraud-prevention'],
  safeguard: ['binding-corporate-rules', 'standard-contractual-clauses'],
  privacy: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'data', 'safeguard'],
      source: 'https://www.paypal.com/legalhub/privacy-full',
      read: '2026-11-22'
    },
    {
      facts: ['role'],
      source:
        'https://developer.paypal.com/braintree/articles/risk-and-security/compliance/data-protection-laws',
      read: '2026-11-22'
    }
  ]
}
