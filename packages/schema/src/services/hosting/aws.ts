import type {Service} from '../service.js'

export const aws: Service = {
  name: 'Amazon Web Services',
  kind: 'hosting-provider',
  operator: {
    name: 'Amazon Web Services EMEA SARL',
    country: 'LU',
    address: ['38 avenue John F. Kennedy', '1855 Luxembourg', 'Luxembourg']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://aws.amazon.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
