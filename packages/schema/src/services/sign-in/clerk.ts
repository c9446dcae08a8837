import type {Service} from '../service.js'

export const clerk: Service = {
  name: 'Clerk',
  kind: 'identity-provider',
  operator: {
    name: 'Clerk, Inc.',
    country: 'US',
    address: ['660 King Street, Unit 345', 'San Francisco, CA 94107', 'United States']
  },
  role: 'processor',
  data: ['name', 'email-address', 'login-credentials'],
  purposes: ['authentication', 'account-management'],
  cookies: [
    {name: '__session', category: 'strictly-necessary'},
    {name: '__client_uat', category: 'strictly-necessary'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://clerk.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
