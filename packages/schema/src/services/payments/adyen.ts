import type {Service} from '../service.js'

export const adyen: Service = {
  name: 'Adyen',
  kind: 'payment-provider',
  operator: {
    name: 'Adyen N.V.',
    country: 'NL',
    address: ['Simon Carmiggeltstraat 6–50', '1011 DJ Amsterdam', 'Netherlands']
  },
  role: 'controller',
  data: ['name', 'email-address', 'payment-card', 'billing-data', 'order-data', 'ip-address'],
  purposes: ['payment', 'fraud-prevention'],
  privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'role'], source: 'https://www.adyen.com/privacy-policy', read: '2026-11-21'},
    {facts: ['data'], source: 'https://docs.adyen.com/data-privacy', read: '2026-11-22'},
    {
      facts: ['address'],
      source:
        'https://help.adyen.com/en_US/knowledge/compliance/regulations/what-is-the-law-enforcement-for-data-disclosure',
      read: '2026-11-22'
    }
  ]
}
