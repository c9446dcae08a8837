import type {Service} from '../service.js'

export const trustpilot: Service = {
  name: 'Trustpilot',
  kind: 'service-provider',
  operator: {
    name: 'Trustpilot A/S',
    country: 'DK',
    address: ['Pilestræde 58, 5th floor', '1112 Copenhagen K', 'Denmark']
  },
  role: 'both',
  data: ['name', 'email-address', 'order-data'],
  purposes: ['product-improvement'],
  privacy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://dk.legal.trustpilot.com/for-businesses/data-processing-agreement',
      read: '2026-11-21'
    },
    {
      facts: ['data'],
      source: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
      read: '2026-11-22'
    }
  ]
}
