import type {Service} from '../service.js'

export const disqus: Service = {
  name: 'Disqus',
  kind: 'service-provider',
  operator: {
    name: 'Disqus, Inc.',
    country: 'US',
    address: ['3 Park Avenue, 33rd Floor', 'New York, NY 10016', 'United States']
  },
  role: 'controller',
  data: ['username', 'email-address', 'posts-and-comments', 'ip-address'],
  purposes: ['communication-between-users'],
  cookies: [
    {name: 'disqus_unique', category: 'statistics'},
    {name: '_jid', category: 'statistics'},
    {name: 'disqusauth', category: 'preferences'}
  ],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role', 'data', 'cookies', 'safeguard'],
      source: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
      read: '2026-11-22'
    }
  ]
}
