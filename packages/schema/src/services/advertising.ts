import type {Service} from './service.js'

/** Advertising. */
export const advertising = {
  'google-ads': {
    name: 'Google Ads',
    kind: 'advertising-partner',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://policies.google.com/privacy',
    optOut: 'https://myadcenter.google.com/',
    checked: '2026-11-21',
    verified: false
  },
  'google-adsense': {
    name: 'Google AdSense',
    kind: 'advertising-partner',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['advertising', 'targeted-advertising'],
    privacy: 'https://policies.google.com/privacy',
    optOut: 'https://myadcenter.google.com/',
    checked: '2026-11-21',
    verified: false
  },
  'google-tag-manager': {
    name: 'Google Tag Manager',
    kind: 'service-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'device-data'],
    purposes: ['site-operation'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  'meta-pixel': {
    name: 'Meta Pixel',
    kind: 'advertising-partner',
    operator: {name: 'Meta Platforms Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://www.facebook.com/privacy/policy/',
    checked: '2026-11-21',
    verified: false
  },
  'linkedin-insight': {
    name: 'LinkedIn Insight Tag',
    kind: 'advertising-partner',
    operator: {name: 'LinkedIn Ireland Unlimited Company', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://www.linkedin.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  'microsoft-advertising': {
    name: 'Microsoft Advertising',
    kind: 'advertising-partner',
    operator: {name: 'Microsoft Ireland Operations Limited', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://privacy.microsoft.com/privacystatement',
    checked: '2026-11-21',
    verified: false
  },
  'tiktok-pixel': {
    name: 'TikTok Pixel',
    kind: 'advertising-partner',
    operator: {name: 'TikTok Technology Limited', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://www.tiktok.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  'pinterest-tag': {
    name: 'Pinterest Tag',
    kind: 'advertising-partner',
    operator: {name: 'Pinterest Europe Ltd.', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://policy.pinterest.com/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  'x-ads': {
    name: 'X Ads',
    kind: 'advertising-partner',
    operator: {name: 'X Internet Unlimited Company', country: 'IE'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://x.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  criteo: {
    name: 'Criteo',
    kind: 'advertising-partner',
    operator: {name: 'Criteo SA', country: 'FR'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'advertising-measurement'],
    privacy: 'https://www.criteo.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  taboola: {
    name: 'Taboola',
    kind: 'advertising-partner',
    operator: {name: 'Taboola, Inc.', country: 'US'},
    role: 'controller',
    data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
    purposes: ['targeted-advertising', 'recommendations'],
    privacy: 'https://www.taboola.com/policies/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  awin: {
    name: 'Awin',
    kind: 'advertising-partner',
    operator: {name: 'AWIN AG', country: 'DE'},
    role: 'controller',
    data: ['cookie-identifiers', 'order-data'],
    purposes: ['advertising-measurement'],
    privacy: 'https://www.awin.com/gb/privacy',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
