import type {Service} from './service.js'

/** Shops and what belongs to them. */
export const shops = {
  shopify: {
    name: 'Shopify',
    kind: 'hosting-provider',
    operator: {name: 'Shopify International Limited', country: 'IE'},
    role: 'both',
    data: [
      'name',
      'email-address',
      'postal-address',
      'phone-number',
      'order-data',
      'ip-address',
      'payment-card'
    ],
    purposes: ['order-fulfilment', 'payment', 'site-operation'],
    privacy: 'https://www.shopify.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  bigcommerce: {
    name: 'BigCommerce',
    kind: 'hosting-provider',
    operator: {name: 'BigCommerce, Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
    purposes: ['order-fulfilment', 'site-operation'],
    privacy: 'https://www.bigcommerce.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  squarespace: {
    name: 'Squarespace',
    kind: 'hosting-provider',
    operator: {name: 'Squarespace Ireland Limited', country: 'IE'},
    role: 'processor',
    data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
    purposes: ['order-fulfilment', 'site-operation'],
    privacy: 'https://www.squarespace.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  wix: {
    name: 'Wix',
    kind: 'hosting-provider',
    operator: {name: 'Wix.com Ltd.', country: 'IL'},
    role: 'processor',
    data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
    purposes: ['order-fulfilment', 'site-operation'],
    safeguard: ['adequacy-decision'],
    privacy: 'https://www.wix.com/about/privacy',
    checked: '2026-11-21',
    verified: false
  },
  etsy: {
    name: 'Etsy',
    kind: 'partner',
    operator: {name: 'Etsy Ireland UC', country: 'IE'},
    role: 'controller',
    data: ['name', 'postal-address', 'email-address', 'order-data'],
    purposes: ['order-fulfilment', 'payment'],
    privacy: 'https://www.etsy.com/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'trusted-shops': {
    name: 'Trusted Shops',
    kind: 'service-provider',
    operator: {name: 'Trusted Shops SE', country: 'DE'},
    role: 'controller',
    data: ['email-address', 'order-data'],
    purposes: ['order-fulfilment'],
    privacy: 'https://www.trustedshops.com/tsdocument/TS_DATA_PROTECTION_en.pdf',
    checked: '2026-11-21',
    verified: false
  },
  trustpilot: {
    name: 'Trustpilot',
    kind: 'service-provider',
    operator: {
      name: 'Trustpilot A/S',
      country: 'DK',
      address: ['Pilestræde 58, 5th floor', '1112 Copenhagen K', 'Denmark']
    },
    role: 'both',
    data: ['name', 'email-address', 'order-data'],
    purposes: ['product-improvement'],
    privacy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    checked: '2026-11-21',
    verified: {
      source: 'https://dk.legal.trustpilot.com/for-businesses/data-processing-agreement',
      facts: ['operator', 'address', 'role']
    }
  }
} as const satisfies Readonly<Record<string, Service>>
