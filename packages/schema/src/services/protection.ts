import type {Service} from './service.js'

/** Protection, errors and consent. */
export const protection = {
  recaptcha: {
    name: 'reCAPTCHA',
    kind: 'security-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'clicks'],
    purposes: ['abuse-prevention', 'security'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  hcaptcha: {
    name: 'hCaptcha',
    kind: 'security-provider',
    operator: {name: 'Intuition Machines, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'clicks'],
    purposes: ['abuse-prevention', 'security'],
    safeguard: ['data-privacy-framework'],
    privacy: 'https://www.hcaptcha.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://www.hcaptcha.com/terms', facts: ['operator', 'role']}
  },
  turnstile: {
    name: 'Cloudflare Turnstile',
    kind: 'security-provider',
    operator: {name: 'Cloudflare, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'device-data', 'clicks'],
    purposes: ['abuse-prevention', 'security'],
    privacy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  'friendly-captcha': {
    name: 'Friendly Captcha',
    kind: 'security-provider',
    operator: {
      name: 'Friendly Captcha GmbH',
      country: 'DE',
      address: ['Am Anger 3-5', '82237 Wörthsee', 'Germany']
    },
    role: 'processor',
    data: ['ip-address', 'device-data'],
    purposes: ['abuse-prevention', 'security'],
    privacy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
    checked: '2026-11-21',
    verified: {
      source: 'https://friendlycaptcha.com/privacy/user-protection/',
      facts: ['operator', 'address', 'role']
    }
  },
  akismet: {
    name: 'Akismet',
    kind: 'security-provider',
    operator: {name: 'Aut O’Mattic A8C Ireland Ltd.', country: 'IE'},
    role: 'processor',
    data: ['name', 'email-address', 'ip-address', 'posts-and-comments'],
    purposes: ['abuse-prevention'],
    privacy: 'https://automattic.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  sentry: {
    name: 'Sentry',
    kind: 'service-provider',
    operator: {name: 'Functional Software, Inc.', country: 'US'},
    role: 'processor',
    data: ['diagnostic-data', 'device-data', 'ip-address'],
    purposes: ['troubleshooting'],
    safeguard: ['data-privacy-framework'],
    privacy: 'https://sentry.io/privacy/',
    checked: '2026-11-21',
    verified: {source: 'https://sentry.io/trust/privacy', facts: ['safeguard']}
  },
  bugsnag: {
    name: 'BugSnag',
    kind: 'service-provider',
    operator: {name: 'SmartBear Software, Inc.', country: 'US'},
    role: 'processor',
    data: ['diagnostic-data', 'device-data'],
    purposes: ['troubleshooting'],
    privacy: 'https://smartbear.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  datadog: {
    name: 'Datadog',
    kind: 'service-provider',
    operator: {name: 'Datadog, Inc.', country: 'US'},
    role: 'processor',
    data: ['log-data', 'diagnostic-data', 'ip-address'],
    purposes: ['troubleshooting', 'security'],
    privacy: 'https://www.datadoghq.com/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'new-relic': {
    name: 'New Relic',
    kind: 'service-provider',
    operator: {name: 'New Relic, Inc.', country: 'US'},
    role: 'processor',
    data: ['log-data', 'diagnostic-data'],
    purposes: ['troubleshooting'],
    privacy: 'https://newrelic.com/termsandconditions/privacy',
    checked: '2026-11-21',
    verified: false
  },
  cookiebot: {
    name: 'Cookiebot',
    kind: 'service-provider',
    operator: {
      name: 'Usercentrics A/S',
      country: 'DK',
      address: ['Havnegade 39', '1058 København', 'Denmark']
    },
    role: 'processor',
    data: ['consent-records', 'ip-address'],
    purposes: ['consent-management'],
    privacy: 'https://www.cookiebot.com/en/privacy-policy/',
    checked: '2026-11-21',
    verified: {source: 'https://www.cookiebot.com/da/privacy-policy/', facts: ['operator', 'address']}
  },
  usercentrics: {
    name: 'Usercentrics',
    kind: 'service-provider',
    operator: {name: 'Usercentrics GmbH', country: 'DE'},
    role: 'processor',
    data: ['consent-records', 'ip-address'],
    purposes: ['consent-management'],
    privacy: 'https://usercentrics.com/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  onetrust: {
    name: 'OneTrust',
    kind: 'service-provider',
    operator: {name: 'OneTrust LLC', country: 'US'},
    role: 'processor',
    data: ['consent-records', 'ip-address'],
    purposes: ['consent-management'],
    privacy: 'https://www.onetrust.com/privacy-notice/',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
