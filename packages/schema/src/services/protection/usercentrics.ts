import type {Service} from '../service.js'

export const usercentrics: Service = {
  name: 'Usercentrics',
  kind: 'service-provider',
  operator: {
    name: 'Usercentrics GmbH',
    country: 'DE',
    address: ['Sendlinger Straße 7', '80331 München', 'Germany']
  },
  role: 'processor',
  data: ['consent-records', 'ip-address'],
  purposes: ['consent-management'],
  cookies: [{name: 'uc_settings', category: 'strictly-necessary'}],
  privacy: 'https://usercentrics.com/privacy-policy/',
  checked: '2026-11-22',
  verified: []
}
