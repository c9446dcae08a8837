import type {Service} from '../service.js'

export const trustedShops: Service = {
  name: 'Trusted Shops',
  kind: 'service-provider',
  operator: {
    name: 'Trusted Shops SE',
    country: 'DE',
    address: ['Subbelrather Straße 15c', '50823 Köln', 'Germany']
  },
  role: 'controller',
  data: ['email-address', 'order-data'],
  purposes: ['order-fulfilment'],
  privacy: 'https://www.trustedshops.com/tsdocument/TS_DATA_PROTECTION_en.pdf',
  checked: '2026-11-22',
  verified: []
}
