import type {Service} from '../service.js'

export const simpleAnalytics: Service = {
  name: 'Simple Analytics',
  kind: 'analytics-provider',
  operator: {name: 'Simple Analytics B.V.', country: 'NL'},
  role: 'processor',
  data: ['pages-viewed', 'referring-page', 'device-data'],
  purposes: ['analytics', 'statistics'],
  cookies: [],
  privacy: 'https://www.simpleanalytics.com/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['data', 'cookies'],
      source: 'https://docs.simpleanalytics.com/what-we-collect',
      read: '2026-11-21'
    }
  ]
}
