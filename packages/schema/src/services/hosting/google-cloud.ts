import type {Service} from '../service.js'

export const googleCloud: Service = {
  name: 'Google Cloud',
  kind: 'hosting-provider',
  operator: {
    name: 'Google Cloud EMEA Limited',
    country: 'IE',
    address: ['Velasco, Clanwilliam Place', 'Dublin 2', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://cloud.google.com/terms/cloud-privacy-notice',
  checked: '2026-11-22',
  verified: []
}
