import type {Service} from '../service.js'

export const googleSignIn: Service = {
  name: 'Sign in with Google',
  kind: 'identity-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'controller',
  data: ['name', 'email-address', 'photograph'],
  purposes: ['authentication', 'account-management'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://policies.google.com/privacy',
      read: '2026-11-22'
    },
    {facts: ['data'], source: 'https://developers.google.com/identity/sign-in/web/people', read: '2026-11-22'}
  ]
}
