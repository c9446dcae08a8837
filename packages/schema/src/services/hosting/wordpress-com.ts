import type {Service} from '../service.js'

export const wordpressCom: Service = {
  name: 'WordPress hosting',
  kind: 'hosting-provider',
  operator: {
    name: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    address: ['Grand Canal Dock', '25 Herbert Place', 'Dublin, D02 AY86', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://automattic.com/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'safeguard'],
      source: 'https://automattic.com/privacy/',
      read: '2026-11-22'
    },
    {facts: ['data'], source: 'https://automattic.com/privacy-notice/', read: '2026-11-22'}
  ]
}
