import type {Service} from './service.js'

/** Delivery of files, fonts and search. */
export const delivery = {
  cloudflare: {
    name: 'Cloudflare',
    kind: 'hosting-provider',
    operator: {name: 'Cloudflare, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation', 'security'],
    privacy: 'https://www.cloudflare.com/privacypolicy/',
    checked: '2026-11-21',
    verified: false
  },
  fastly: {
    name: 'Fastly',
    kind: 'hosting-provider',
    operator: {name: 'Fastly, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation', 'security'],
    privacy: 'https://www.fastly.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  akamai: {
    name: 'Akamai',
    kind: 'hosting-provider',
    operator: {name: 'Akamai Technologies, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation', 'security'],
    privacy: 'https://www.akamai.com/legal/privacy-statement',
    checked: '2026-11-21',
    verified: false
  },
  bunny: {
    name: 'bunny.net',
    kind: 'hosting-provider',
    operator: {name: 'BUNNYWAY d.o.o.', country: 'SI'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://bunny.net/privacy',
    checked: '2026-11-21',
    verified: false
  },
  jsdelivr: {
    name: 'jsDelivr',
    kind: 'hosting-provider',
    operator: {name: 'Prospect One sp. z o.o.', country: 'PL'},
    role: 'controller',
    data: ['ip-address', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
    checked: '2026-11-21',
    verified: {source: 'https://www.jsdelivr.com/terms', facts: ['operator']}
  },
  'google-fonts': {
    name: 'Google Fonts',
    kind: 'service-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['ip-address', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://developers.google.com/fonts/faq/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://github.com/google/fonts/issues/1495', facts: ['role']}
  },
  'adobe-fonts': {
    name: 'Adobe Fonts',
    kind: 'service-provider',
    operator: {name: 'Adobe Systems Software Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['ip-address', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    checked: '2026-11-21',
    verified: false
  },
  'font-awesome': {
    name: 'Font Awesome',
    kind: 'service-provider',
    operator: {name: 'Fonticons, Inc.', country: 'US'},
    role: 'controller',
    data: ['ip-address', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://fontawesome.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  algolia: {
    name: 'Algolia',
    kind: 'service-provider',
    operator: {name: 'Algolia SAS', country: 'FR'},
    role: 'processor',
    data: ['search-queries', 'ip-address'],
    purposes: ['site-operation'],
    privacy: 'https://www.algolia.com/policies/privacy/',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
