import type {Service} from '../service.js'

export const datadog: Service = {
  name: 'Datadog',
  kind: 'service-provider',
  operator: {
    name: 'Datadog, Inc.',
    country: 'US',
    address: ['620 8th Avenue, 45th Floor', 'New York, NY 10018', 'United States']
  },
  role: 'processor',
  data: ['log-data', 'diagnostic-data', 'ip-address'],
  purposes: ['troubleshooting', 'security'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.datadoghq.com/legal/privacy/',
  checked: '2026-11-22',
  verified: []
}
