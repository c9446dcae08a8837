import type {Service} from './service.js'

/** Measuring how a site is used. */
export const analytics = {
  'google-analytics': {
    name: 'Google Analytics',
    kind: 'analytics-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'processor',
    data: [
      'ip-address',
      'device-data',
      'pages-viewed',
      'clicks',
      'cookie-identifiers',
      'referring-page',
      'approximate-location'
    ],
    purposes: ['analytics', 'statistics'],
    cookies: [
      {name: '_ga', category: 'statistics', duration: '2 years'},
      {name: '_ga_<container-id>', category: 'statistics', duration: '2 years'}
    ],
    privacy: 'https://policies.google.com/privacy',
    optOut: 'https://tools.google.com/dlpage/gaoptout',
    checked: '2026-11-21',
    verified: {source: 'https://support.google.com/analytics/answer/11397207', facts: ['cookies']}
  },
  'matomo-cloud': {
    name: 'Matomo Cloud',
    kind: 'analytics-provider',
    operator: {name: 'InnoCraft Limited', country: 'NZ'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'statistics'],
    safeguard: ['adequacy-decision'],
    privacy: 'https://matomo.org/matomo-cloud-privacy-policy/',
    checked: '2026-11-21',
    verified: {source: 'https://matomo.org/privacy-policy/cookies', facts: ['operator', 'safeguard']}
  },
  plausible: {
    name: 'Plausible Analytics',
    kind: 'analytics-provider',
    operator: {name: 'Plausible Insights OÜ', country: 'EE'},
    role: 'processor',
    data: ['pages-viewed', 'referring-page', 'device-data', 'approximate-location'],
    purposes: ['analytics', 'statistics'],
    cookies: [],
    privacy: 'https://plausible.io/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://plausible.io/data-policy', facts: ['data', 'cookies']}
  },
  fathom: {
    name: 'Fathom Analytics',
    kind: 'analytics-provider',
    operator: {name: 'Conva Ventures Inc.', country: 'CA'},
    role: 'processor',
    data: ['pages-viewed', 'referring-page', 'device-data', 'ip-address'],
    purposes: ['analytics', 'statistics'],
    cookies: [],
    privacy: 'https://usefathom.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://usefathom.com/data', facts: ['data', 'cookies']}
  },
  hotjar: {
    name: 'Hotjar',
    kind: 'analytics-provider',
    operator: {name: 'Hotjar Limited', country: 'MT'},
    role: 'processor',
    data: ['device-data', 'pages-viewed', 'clicks', 'approximate-location'],
    purposes: ['analytics', 'product-improvement'],
    privacy: 'https://www.hotjar.com/legal/policies/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'microsoft-clarity': {
    name: 'Microsoft Clarity',
    kind: 'analytics-provider',
    operator: {name: 'Microsoft Ireland Operations Limited', country: 'IE'},
    role: 'controller',
    data: ['device-data', 'pages-viewed', 'clicks', 'cookie-identifiers'],
    purposes: ['analytics', 'product-improvement'],
    privacy: 'https://privacy.microsoft.com/privacystatement',
    checked: '2026-11-21',
    verified: false
  },
  mixpanel: {
    name: 'Mixpanel',
    kind: 'analytics-provider',
    operator: {name: 'Mixpanel, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'product-improvement'],
    privacy: 'https://mixpanel.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  amplitude: {
    name: 'Amplitude',
    kind: 'analytics-provider',
    operator: {name: 'Amplitude, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'product-improvement'],
    privacy: 'https://amplitude.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  posthog: {
    name: 'PostHog',
    kind: 'analytics-provider',
    operator: {name: 'PostHog, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'product-improvement'],
    privacy: 'https://posthog.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  segment: {
    name: 'Segment',
    kind: 'analytics-provider',
    operator: {name: 'Twilio Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics'],
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  'simple-analytics': {
    name: 'Simple Analytics',
    kind: 'analytics-provider',
    operator: {name: 'Simple Analytics B.V.', country: 'NL'},
    role: 'processor',
    data: ['pages-viewed', 'referring-page', 'device-data'],
    purposes: ['analytics', 'statistics'],
    cookies: [],
    privacy: 'https://www.simpleanalytics.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://docs.simpleanalytics.com/what-we-collect', facts: ['data', 'cookies']}
  },
  'adobe-analytics': {
    name: 'Adobe Analytics',
    kind: 'analytics-provider',
    operator: {name: 'Adobe Systems Software Ireland Limited', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'statistics'],
    privacy: 'https://www.adobe.com/privacy/policy.html',
    checked: '2026-11-21',
    verified: false
  },
  etracker: {
    name: 'etracker',
    kind: 'analytics-provider',
    operator: {name: 'etracker GmbH', country: 'DE'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
    purposes: ['analytics', 'statistics'],
    privacy: 'https://www.etracker.com/en/data-privacy/',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
