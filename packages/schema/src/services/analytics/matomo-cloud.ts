import type {Service} from '../service.js'

export const matomoCloud: Service = {
  name: 'Matomo Cloud',
  kind: 'analytics-provider',
  operator: {
    name: 'InnoCraft Limited',
    country: 'NZ',
    address: ['7 Waterloo Quay', 'PO Box 625', '6140 Wellington', 'New Zealand']
  },
  role: 'processor',
  data: ['ip-address', 'device-data', 'pages-viewed', 'clicks', 'cookie-identifiers', 'referring-page'],
  purposes: ['analytics', 'statistics'],
  cookies: [
    {name: '_pk_id', category: 'statistics', duration: '13 months'},
    {name: '_pk_ses', category: 'statistics', duration: '30 minutes'},
    {name: '_pk_ref', category: 'statistics', duration: '6 months'}
  ],
  safeguard: ['adequacy-decision'],
  privacy: 'https://matomo.org/matomo-cloud-privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'safeguard'],
      source: 'https://matomo.org/privacy-policy/cookies',
      read: '2026-11-21'
    },
    {facts: ['address', 'role'], source: 'https://matomo.org/matomo-cloud-dpa/', read: '2026-11-22'},
    {facts: ['cookies'], source: 'https://matomo.org/faq/general/faq_146/', read: '2026-11-22'},
    {facts: ['data'], source: 'https://piwik.org/faq/new-to-piwik/faq_14/', read: '2026-11-22'}
  ]
}
