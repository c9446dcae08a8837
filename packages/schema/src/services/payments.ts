import type {Service} from './service.js'

/** Payment. */
export const payments = {
  stripe: {
    name: 'Stripe',
    kind: 'payment-provider',
    operator: {name: 'Stripe Payments Europe, Limited', country: 'IE'},
    role: 'both',
    data: [
      'name',
      'email-address',
      'payment-card',
      'billing-data',
      'order-data',
      'ip-address',
      'device-data'
    ],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://stripe.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://stripe.com/privacy', facts: ['data']}
  },
  paypal: {
    name: 'PayPal',
    kind: 'payment-provider',
    operator: {name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU'},
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
    privacy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
    checked: '2026-11-21',
    verified: {source: 'https://www.paypal.com/be/webapps/mpp/ua/privacy-full', facts: ['operator', 'role']}
  },
  mollie: {
    name: 'Mollie',
    kind: 'payment-provider',
    operator: {name: 'Mollie B.V.', country: 'NL'},
    role: 'controller',
    data: ['name', 'email-address', 'bank-account', 'payment-card', 'order-data', 'ip-address'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://www.mollie.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://www.mollie.com/be-fr/impressum', facts: ['operator']}
  },
  adyen: {
    name: 'Adyen',
    kind: 'payment-provider',
    operator: {name: 'Adyen N.V.', country: 'NL'},
    role: 'controller',
    data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
    checked: '2026-11-21',
    verified: {source: 'https://www.adyen.com/privacy-policy', facts: ['operator', 'role']}
  },
  klarna: {
    name: 'Klarna',
    kind: 'payment-provider',
    operator: {name: 'Klarna Bank AB (publ)', country: 'SE'},
    role: 'controller',
    data: [
      'name',
      'email-address',
      'postal-address',
      'phone-number',
      'date-of-birth',
      'order-data',
      'creditworthiness'
    ],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://www.klarna.com/international/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  braintree: {
    name: 'Braintree',
    kind: 'payment-provider',
    operator: {name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU'},
    role: 'both',
    data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  square: {
    name: 'Square',
    kind: 'payment-provider',
    operator: {name: 'Block, Inc.', country: 'US'},
    role: 'both',
    data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://squareup.com/legal/general/privacy',
    checked: '2026-11-21',
    verified: false
  },
  'apple-pay': {
    name: 'Apple Pay',
    kind: 'payment-provider',
    operator: {name: 'Apple Distribution International Limited', country: 'IE'},
    role: 'controller',
    data: ['payment-card', 'order-data', 'device-data'],
    purposes: ['payment'],
    privacy: 'https://www.apple.com/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'google-pay': {
    name: 'Google Pay',
    kind: 'payment-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['name', 'payment-card', 'order-data', 'device-data'],
    purposes: ['payment'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  'amazon-pay': {
    name: 'Amazon Pay',
    kind: 'payment-provider',
    operator: {name: 'Amazon Payments Europe S.C.A.', country: 'LU'},
    role: 'controller',
    data: ['name', 'email-address', 'postal-address', 'payment-card', 'order-data'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://pay.amazon.com/help/201212490',
    checked: '2026-11-21',
    verified: false
  },
  paddle: {
    name: 'Paddle',
    kind: 'payment-provider',
    operator: {name: 'Paddle.com Market Limited', country: 'GB'},
    role: 'controller',
    data: ['name', 'email-address', 'postal-address', 'payment-card', 'order-data', 'ip-address'],
    purposes: ['payment', 'accounting', 'fraud-prevention'],
    privacy: 'https://www.paddle.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  gocardless: {
    name: 'GoCardless',
    kind: 'payment-provider',
    operator: {name: 'GoCardless SAS', country: 'FR'},
    role: 'both',
    data: ['name', 'email-address', 'bank-account', 'order-data'],
    purposes: ['payment', 'fraud-prevention'],
    privacy: 'https://gocardless.com/privacy/',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
