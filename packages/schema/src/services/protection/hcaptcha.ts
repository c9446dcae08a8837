import type {Service} from '../service.js'

export const hcaptcha: Service = {
  name: 'hCaptcha',
  kind: 'security-provider',
  operator: {
    name: 'Intuition Machines, Inc.',
    country: 'US',
    address: ['350 Alabama Street, Suite 10', 'San Francisco, CA 94110', 'United States']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'clicks'],
  purposes: ['abuse-prevention', 'security'],
  cookies: [
    {name: 'hmt_id', category: 'strictly-necessary'},
    {name: '__cf_bm', category: 'strictly-necessary', duration: '30 minutes'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.hcaptcha.com/privacy',
  checked: '2026-11-22',
  verified: [{facts: ['operator', 'role'], source: 'https://www.hcaptcha.com/terms', read: '2026-11-21'}]
}
