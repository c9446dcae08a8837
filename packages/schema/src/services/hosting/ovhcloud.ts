import type {Service} from '../service.js'

export const ovhcloud: Service = {
  name: 'OVHcloud',
  kind: 'hosting-provider',
  operator: {name: 'OVH SAS', country: 'FR', address: ['2 rue Kellermann', '59100 Roubaix', 'France']},
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  privacy: 'https://us.ovhcloud.com/legal/privacy-policy/',
  checked: '2026-11-22',
  verified: []
}
