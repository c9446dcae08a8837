import type {Service} from '../service.js'

export const sentry: Service = {
  name: 'Sentry',
  kind: 'service-provider',
  operator: {
    name: 'Functional Software, Inc.',
    country: 'US',
    address: ['45 Fremont Street, 8th Floor', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['diagnostic-data', 'device-data', 'ip-address'],
  purposes: ['troubleshooting'],
  safeguard: ['data-privacy-framework'],
  privacy: 'https://sentry.io/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'safeguard'],
      source: 'https://sentry.io/legal/dpa/',
      read: '2026-11-22'
    },
    {
      facts: ['data'],
      source: 'https://docs.sentry.io/platforms/javascript/data-management/data-collected/',
      read: '2026-11-22'
    }
  ]
}
