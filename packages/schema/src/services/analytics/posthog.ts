import type {Service} from '../service.js'

export const posthog: Service = {
  name: 'PostHog',
  kind: 'analytics-provider',
  operator: {
    name: 'PostHog, Inc.',
    country: 'US',
    address: ['2261 Market Street, #4008', 'San Francisco, CA 94114', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'referring-page'],
  purposes: ['analytics', 'product-improvement'],
  cookies: [{name: 'ph_<project-key>_posthog', category: 'statistics', duration: '1 year'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://posthog.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address', 'safeguard'], source: 'https://posthog.com/privacy', read: '2026-11-22'},
    {facts: ['role'], source: 'https://posthog.com/docs/privacy/gdpr-compliance', read: '2026-11-22'},
    {facts: ['data'], source: 'https://posthog.com/docs/privacy/data-storage', read: '2026-11-22'},
    {facts: ['cookies'], source: 'https://posthog.com/docs/libraries/js/persistence', read: '2026-11-22'}
  ]
}
