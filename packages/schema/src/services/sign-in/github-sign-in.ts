import type {Service} from '../service.js'

export const githubSignIn: Service = {
  name: 'Sign in with GitHub',
  kind: 'identity-provider',
  operator: {
    name: 'GitHub, Inc.',
    country: 'US',
    address: ['88 Colin P. Kelly Jr. Street', 'San Francisco, CA 94107', 'United States']
  },
  role: 'controller',
  data: ['username', 'email-address'],
  purposes: ['authentication', 'account-management'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'safeguard'],
      source: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
      read: '2026-11-22'
    }
  ]
}
