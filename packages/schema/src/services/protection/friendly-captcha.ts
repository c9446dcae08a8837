import type {Service} from '../service.js'

export const friendlyCaptcha: Service = {
  name: 'Friendly Captcha',
  kind: 'security-provider',
  operator: {
    name: 'Friendly Captcha GmbH',
    country: 'DE',
    address: ['Am Anger 3-5', '82237 Wörthsee', 'Germany']
  },
  role: 'processor',
  data: ['ip-address', 'device-data'],
  purposes: ['abuse-prevention', 'security'],
  privacy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address', 'role'],
      source: 'https://friendlycaptcha.com/privacy/user-protection/',
      read: '2026-11-21'
    }
  ]
}
