import type {Service} from '../service.js'

export const kit: Service = {
  name: 'Kit (ConvertKit)',
  kind: 'email-provider',
  operator: {
    name: 'Kit, LLC',
    country: 'US',
    address: ['113 Cherry Street, #92768', 'Seattle, WA 98104', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://kit.com/privacy',
  checked: '2026-11-22',
  verified: []
}
