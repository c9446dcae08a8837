import type {Service} from '../service.js'

export const mapbox: Service = {
  name: 'Mapbox',
  kind: 'service-provider',
  operator: {name: 'Mapbox, Inc.', country: 'US'},
  role: 'both',
  data: ['ip-address', 'approximate-location', 'device-data'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.mapbox.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
