import type {Service} from '../service.js'

export const fathom: Service = {
  name: 'Fathom Analytics',
  kind: 'analytics-provider',
  operator: {
    name: 'Conva Ventures Inc.',
    country: 'CA',
    address: ['BOX 37058 Millstream PO', 'Victoria, BC V9B 0E8', 'Canada']
  },
  role: 'processor',
  data: ['pages-viewed', 'referring-page', 'device-data', 'ip-address'],
  purposes: ['analytics', 'statistics'],
  cookies: [],
  safeguard: ['adequacy-decision'],
  privacy: 'https://usefathom.com/privacy',
  checked: '2026-11-22',
  verified: [{facts: ['data', 'cookies'], source: 'https://usefathom.com/data', read: '2026-11-21'}]
}
