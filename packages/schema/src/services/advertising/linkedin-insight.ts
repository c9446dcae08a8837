import type {Service} from '../service.js'

export const linkedinInsight: Service = {
  name: 'LinkedIn Insight Tag',
  kind: 'advertising-partner',
  operator: {
    name: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    address: ['Wilton Plaza', 'Wilton Place', 'Dublin 2', 'Ireland']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'ip-address', 'device-data', 'pages-viewed', 'ad-interaction'],
  purposes: ['targeted-advertising', 'advertising-measurement'],
  cookies: [
    {name: 'li_fat_id', category: 'marketing', duration: '30 days'},
    {name: 'bcookie', category: 'marketing', duration: '1 year'},
    {name: 'li_sugr', category: 'marketing', duration: '90 days'},
    {name: 'lidc', category: 'marketing', duration: '1 day'},
    {name: 'UserMatchHistory', category: 'marketing', duration: '30 days'},
    {name: 'AnalyticsSyncHistory', category: 'marketing', duration: '30 days'},
    {name: 'li_gc', category: 'strictly-necessary', duration: '6 months'}
  ],
  safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
  privacy: 'https://www.linkedin.com/legal/privacy-policy',
  optOut: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  checked: '2026-11-22',
  verified: []
}
