import type {Service} from '../service.js'

export const amazonPay: Service = {
  name: 'Amazon Pay',
  kind: 'payment-provider',
  operator: {
    name: 'Amazon Payments Europe S.C.A.',
    country: 'LU',
    address: ['38 avenue John F. Kennedy', '1855 Luxembourg', 'Luxembourg']
  },
  role: 'controller',
  data: ['name', 'email-address', 'postal-address', 'payment-card', 'order-data'],
  purposes: ['payment', 'fraud-prevention'],
  privacy: 'https://pay.amazon.com/help/201212490',
  checked: '2026-11-22',
  verified: []
}
