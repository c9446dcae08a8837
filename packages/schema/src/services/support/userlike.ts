import type {Service} from '../service.js'

export const userlike: Service = {
  name: 'Userlike',
  kind: 'support-provider',
  operator: {
    name: 'Userlike UG (haftungsbeschränkt)',
    country: 'DE',
    address: ['Probsteigasse 44–46', '50670 Köln', 'Germany']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  cookies: [{name: 'uslk_umm_<widget-id>_s', category: 'preferences'}],
  privacy: 'https://www.userlike.com/en/terms',
  checked: '2026-11-22',
  verified: []
}
