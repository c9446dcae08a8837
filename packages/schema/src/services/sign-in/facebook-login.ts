import type {Service} from '../service.js'

export const facebookLogin: Service = {
  name: 'Facebook Login',
  kind: 'identity-provider',
  operator: {
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    address: ['Merrion Road', 'Dublin 4, D04 X2K5', 'Ireland']
  },
  role: 'controller',
  data: ['name', 'email-address', 'photograph'],
  purposes: ['authentication', 'account-management'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.facebook.com/privacy/policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'safeguard'],
      source: 'https://www.facebook.com/privacy/policy/',
      read: '2026-11-22'
    },
    {
      facts: ['data'],
      source: 'https://developers.facebook.com/documentation/facebook-login/ios/limited-login/permissions',
      read: '2026-11-22'
    }
  ]
}
