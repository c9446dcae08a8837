import type {Service} from '../service.js'

export const auth0: Service = {
  name: 'Auth0',
  kind: 'identity-provider',
  operator: {
    name: 'Okta, Inc.',
    country: 'US',
    address: ['100 First Street, Suite 600', 'San Francisco, CA 94105', 'United States']
  },
  role: 'processor',
  data: ['username', 'email-address', 'login-credentials', 'ip-address'],
  purposes: ['authentication', 'account-management'],
  cookies: [
    {name: 'auth0', category: 'strictly-necessary', duration: '3 days'},
    {name: 'did', category: 'strictly-necessary'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.okta.com/privacy-policy/',
  checked: '2026-11-22',
  verified: []
}
