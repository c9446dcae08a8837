import type {Service} from '../service.js'

export const gravatar: Service = {
  name: 'Gravatar',
  kind: 'service-provider',
  operator: {
    name: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    address: ['Grand Canal Dock', '25 Herbert Place', 'Dublin, D02 AY86', 'Ireland']
  },
  role: 'controller',
  data: ['email-address', 'photograph', 'ip-address'],
  purposes: ['site-operation'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://automattic.com/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://automattic.com/privacy/',
      read: '2026-11-22'
    }
  ]
}
