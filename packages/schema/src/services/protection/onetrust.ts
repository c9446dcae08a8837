import type {Service} from '../service.js'

export const onetrust: Service = {
  name: 'OneTrust',
  kind: 'service-provider',
  operator: {
    name: 'OneTrust LLC',
    country: 'US',
    address: ['505 North Angier Avenue', 'Atlanta, GA 30308', 'United States']
  },
  role: 'processor',
  data: ['consent-records', 'ip-address'],
  purposes: ['consent-management'],
  cookies: [
    {name: 'OptanonConsent', category: 'strictly-necessary', duration: '1 year'},
    {name: 'OptanonAlertBoxClosed', category: 'strictly-necessary', duration: '1 year'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.onetrust.com/privacy-notice/',
  checked: '2026-11-22',
  verified: []
}
