import type {Service} from '../service.js'

export const recaptcha: Service = {
  name: 'reCAPTCHA',
  kind: 'security-provider',
  operator: {
    name: 'Google Ireland Limited',
    country: 'IE',
    address: ['Gordon House', 'Barrow Street', 'Dublin 4', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'clicks'],
  purposes: ['abuse-prevention', 'security'],
  cookies: [{name: '_GRECAPTCHA', category: 'strictly-necessary', duration: '6 months'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://policies.google.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://policies.google.com/privacy', read: '2026-11-22'}
  ]
}
