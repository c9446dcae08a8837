import type {Service} from '../service.js'

export const instagram: Service = {
  name: 'Instagram',
  kind: 'social-network',
  operator: {
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    address: ['Merrion Road', 'Dublin 4, D04 X2K5', 'Ireland']
  },
  role: 'controller',
  data: ['ip-address', 'device-data', 'cookie-identifiers'],
  purposes: ['site-operation'],
  cookies: [
    {name: 'datr', category: 'social-media'},
    {name: 'ig_did', category: 'social-media'},
    {name: 'csrftoken', category: 'strictly-necessary'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://privacycenter.instagram.com/policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data'],
      source: 'https://privacycenter.instagram.com/policy',
      read: '2026-11-22'
    },
    {facts: ['safeguard'], source: 'https://www.facebook.com/privacy/policy/', read: '2026-11-22'}
  ]
}
