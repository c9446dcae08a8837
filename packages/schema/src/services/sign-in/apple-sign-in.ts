import type {Service} from '../service.js'

export const appleSignIn: Service = {
  name: 'Sign in with Apple',
  kind: 'identity-provider',
  operator: {
    name: 'Apple Distribution International Limited',
    country: 'IE',
    address: ['Hollyhill Industrial Estate', 'Hollyhill', 'Cork', 'Ireland']
  },
  role: 'controller',
  data: ['name', 'email-address'],
  purposes: ['authentication', 'account-management'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.apple.com/legal/privacy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'role', 'safeguard'],
      source: 'https://www.apple.com/legal/privacy/',
      read: '2026-11-22'
    },
    {
      facts: ['address'],
      source: 'https://www.apple.com/ie/shop/browse/open/salespolicies',
      read: '2026-11-22'
    },
    {facts: ['data'], source: 'https://support.apple.com/en-au/HT210699', read: '2026-11-22'}
  ]
}
