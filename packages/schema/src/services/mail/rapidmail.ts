import type {Service} from '../service.js'

export const rapidmail: Service = {
  name: 'rapidmail',
  kind: 'email-provider',
  operator: {
    name: 'rapidmail GmbH',
    country: 'DE',
    address: ['Wentzingerstraße 21', '79106 Freiburg', 'Germany']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter'],
  privacy: 'https://www.rapidmail.com/data-security',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address'],
      source: 'https://www.rapidmail.com/general-terms-and-conditions',
      read: '2026-11-22'
    }
  ]
}
