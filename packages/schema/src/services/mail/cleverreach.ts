import type {Service} from '../service.js'

export const cleverreach: Service = {
  name: 'CleverReach',
  kind: 'email-provider',
  operator: {
    name: 'CleverReach GmbH & Co. KG',
    country: 'DE',
    address: ['Schafjückenweg 2', '26180 Rastede', 'Germany']
  },
  role: 'processor',
  data: ['name', 'email-address', 'email-interaction'],
  purposes: ['newsletter'],
  privacy: 'https://www.cleverreach.com/en-de/privacy-policy/',
  checked: '2026-11-22',
  verified: []
}
