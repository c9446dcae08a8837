import type {Service} from '../service.js'

export const crisp: Service = {
  name: 'Crisp',
  kind: 'support-provider',
  operator: {
    name: 'Crisp IM SAS',
    country: 'FR',
    address: ['2 boulevard de Launay', '44100 Nantes', 'France']
  },
  role: 'processor',
  data: ['name', 'email-address', 'support-requests', 'private-messages', 'ip-address'],
  purposes: ['customer-support'],
  cookies: [{name: 'crisp-client/session/<website-id>', category: 'preferences', duration: '6 months'}],
  privacy: 'https://crisp.chat/en/privacy/',
  checked: '2026-11-22',
  verified: [{facts: ['operator', 'address'], source: 'https://crisp.chat/en/terms/', read: '2026-11-22'}]
}
