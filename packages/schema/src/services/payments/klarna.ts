import type {Service} from '../service.js'

export const klarna: Service = {
  name: 'Klarna',
  kind: 'payment-provider',
  operator: {
    name: 'Klarna Bank AB (publ)',
    country: 'SE',
    address: ['Sveavägen 46', '111 34 Stockholm', 'Sweden']
  },
  role: 'controller',
  data: [
    'name',
    'email-address',
    'postal-address',
    'phone-number',
    'date-of-birth',
    'order-data',
    'creditworthiness'
  ],
  purposes: ['payment', 'fraud-prevention'],
  privacy: 'https://www.klarna.com/international/privacy-policy/',
  checked: '2026-11-22',
  verified: []
}
