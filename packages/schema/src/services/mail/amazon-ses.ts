import type {Service} from '../service.js'

export const amazonSes: Service = {
  name: 'Amazon SES',
  kind: 'email-provider',
  operator: {
    name: 'Amazon Web Services EMEA SARL',
    country: 'LU',
    address: ['38 avenue John F. Kennedy', '1855 Luxembourg', 'Luxembourg']
  },
  role: 'processor',
  data: ['email-address', 'name'],
  purposes: ['service-messages'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://aws.amazon.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
