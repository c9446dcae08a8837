import type {Service} from '../service.js'

export const plausible: Service = {
  name: 'Plausible Analytics',
  kind: 'analytics-provider',
  operator: {
    name: 'Plausible Insights OÜ',
    country: 'EE',
    address: ['Västriku tn 2', '50403 Tartu', 'Estonia']
  },
  role: 'processor',
  data: ['pages-viewed', 'referring-page', 'device-data', 'approximate-location'],
  purposes: ['analytics', 'statistics'],
  cookies: [],
  privacy: 'https://plausible.io/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['data', 'cookies'], source: 'https://plausible.io/data-policy', read: '2026-11-21'},
    {facts: ['role'], source: 'https://plausible.io/dpa', read: '2026-11-22'},
    {
      facts: ['operator'],
      source: 'https://github.com/plausible/analytics#license--trademarks',
      read: '2026-11-22'
    }
  ]
}
