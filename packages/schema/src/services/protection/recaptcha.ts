import type {Service} from '../service.js'

export const recaptcha: Service = {
  name: 'reCAPTCHA',
  kind: 'security-provider',
  operator: {
    name: 'Google Cloud EMEA Limited',
    country: 'IE',
    address: ['Velasco, Clanwilliam Place', 'Dublin 2', 'Ireland']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'clicks'],
  purposes: ['abuse-prevention', 'security'],
  cookies: [{name: '_GRECAPTCHA', category: 'strictly-necessary', duration: '6 months'}],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://cloud.google.com/terms/cloud-privacy-notice',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['role'],
      source:
        'https://security.googlecloudcommunity.com/community-blog-42/switching-google-s-role-with-recaptcha-from-data-controller-to-data-processor-6646',
      read: '2026-11-22'
    }
  ]
}
