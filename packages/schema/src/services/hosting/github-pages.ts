import type {Service} from '../service.js'

export const githubPages: Service = {
  name: 'GitHub Pages',
  kind: 'hosting-provider',
  operator: {
    name: 'GitHub, Inc.',
    country: 'US',
    address: ['88 Colin P. Kelly Jr. Street', 'San Francisco, CA 94107', 'United States']
  },
  role: 'controller',
  data: ['ip-address', 'log-data'],
  purposes: ['site-operation', 'security'],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'safeguard'],
      source: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
      read: '2026-11-22'
    },
    {
      facts: ['data'],
      source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages',
      read: '2026-11-22'
    }
  ]
}
