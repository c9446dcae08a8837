import type {Service} from '../service.js'

export const stripe: Service = {
  name: 'Stripe',
  kind: 'payment-provider',
  operator: {
    name: 'Stripe Payments Europe, Limited',
    country: 'IE',
    address: ['1 Grand Canal Street Lower', 'Grand Canal Dock', 'Dublin, D02 H210', 'Ireland']
  },
  role: 'both',
  data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address', 'device-data'],
  purposes: ['payment', 'fraud-prevention'],
  cookies: [
    {name: '__stripe_mid', category: 'strictly-necessary', duration: '1 year'},
    {name: '__stripe_sid', category: 'strictly-necessary', duration: '30 minutes'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://stripe.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'data'], source: 'https://stripe.com/privacy', read: '2026-11-22'},
    {facts: ['role'], source: 'https://stripe.com/fr-in/legal/dpa', read: '2026-11-22'},
    {facts: ['safeguard'], source: 'https://stripe.com/legal/dta', read: '2026-11-22'}
  ]
}
