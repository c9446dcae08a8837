import type {Service} from '../service.js'

export const gocardless: Service = {
  name: 'GoCardless',
  kind: 'payment-provider',
  operator: {
    name: 'GoCardless SAS',
    country: 'FR',
    address: ['23–25 avenue Mac-Mahon', '75017 Paris', 'France']
  },
  role: 'both',
  data: ['name', 'email-address', 'bank-account', 'order-data'],
  purposes: ['payment', 'fraud-prevention'],
  privacy: 'https://gocardless.com/privacy/',
  checked: '2026-11-22',
  verified: []
}
