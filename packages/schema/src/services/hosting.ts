import type {Service} from './service.js'

/** Hosting. */
export const hosting = {
  aws: {
    name: 'Amazon Web Services',
    kind: 'hosting-provider',
    operator: {name: 'Amazon Web Services EMEA SARL', country: 'LU'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://aws.amazon.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'google-cloud': {
    name: 'Google Cloud',
    kind: 'hosting-provider',
    operator: {name: 'Google Cloud EMEA Limited', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://cloud.google.com/terms/cloud-privacy-notice',
    checked: '2026-11-21',
    verified: false
  },
  azure: {
    name: 'Microsoft Azure',
    kind: 'hosting-provider',
    operator: {name: 'Microsoft Ireland Operations Limited', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://privacy.microsoft.com/privacystatement',
    checked: '2026-11-21',
    verified: false
  },
  hetzner: {
    name: 'Hetzner',
    kind: 'hosting-provider',
    operator: {
      name: 'Hetzner Online GmbH',
      country: 'DE',
      address: ['Industriestr. 25', '91710 Gunzenhausen', 'Germany']
    },
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.hetzner.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: {source: 'https://www.hetzner.com/privacy-policy-notice', facts: ['operator', 'address']}
  },
  vercel: {
    name: 'Vercel',
    kind: 'hosting-provider',
    operator: {name: 'Vercel Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://vercel.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  netlify: {
    name: 'Netlify',
    kind: 'hosting-provider',
    operator: {name: 'Netlify, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.netlify.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  digitalocean: {
    name: 'DigitalOcean',
    kind: 'hosting-provider',
    operator: {name: 'DigitalOcean, LLC', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.digitalocean.com/legal/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  ovhcloud: {
    name: 'OVHcloud',
    kind: 'hosting-provider',
    operator: {name: 'OVH SAS', country: 'FR'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://us.ovhcloud.com/legal/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  scaleway: {
    name: 'Scaleway',
    kind: 'hosting-provider',
    operator: {name: 'Scaleway SAS', country: 'FR'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.scaleway.com/en/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  ionos: {
    name: 'IONOS',
    kind: 'hosting-provider',
    operator: {name: 'IONOS SE', country: 'DE'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.ionos.com/terms-gtc/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  'github-pages': {
    name: 'GitHub Pages',
    kind: 'hosting-provider',
    operator: {name: 'GitHub, Inc.', country: 'US'},
    role: 'controller',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation', 'security'],
    privacy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
    checked: '2026-11-21',
    verified: false
  },
  heroku: {
    name: 'Heroku',
    kind: 'hosting-provider',
    operator: {name: 'Salesforce, Inc.', country: 'US'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://www.salesforce.com/company/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'wordpress-com': {
    name: 'WordPress hosting',
    kind: 'hosting-provider',
    operator: {name: 'Aut O’Mattic A8C Ireland Ltd.', country: 'IE'},
    role: 'processor',
    data: ['ip-address', 'log-data', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://automattic.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  supabase: {
    name: 'Supabase',
    kind: 'hosting-provider',
    operator: {name: 'Supabase, Inc.', country: 'US'},
    role: 'processor',
    data: ['email-address', 'account-data', 'log-data'],
    purposes: ['site-operation', 'authentication'],
    privacy: 'https://supabase.com/privacy',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
