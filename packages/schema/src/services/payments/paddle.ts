import type {Service} from '../service.js'

export const paddle: Service = {
  name: 'Paddle',
  kind: 'payment-provider',
  operator: {
    name: 'Paddle.com Market Limited',
    country: 'GB',
    address: ['Judd House', '18–29 Mora Street', 'London EC1V 8BT', 'United Kingdom']
  },
  role: 'controller',
  data: ['name', 'email-address', 'postal-address', 'payment-card', 'order-data', 'ip-address'],
  purposes: ['payment', 'accounting', 'fraud-prevention'],
  safeguard: ['adequacy-decision'],
  privacy: 'https://www.paddle.com/legal/privacy',
  checked: '2026-11-22',
  verified: []
}
