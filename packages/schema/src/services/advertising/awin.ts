import type {Service} from '../service.js'

export const awin: Service = {
  name: 'Awin',
  kind: 'advertising-partner',
  operator: {
    name: 'AWIN AG',
    country: 'DE',
    address: ['Otto-Ostrowski-Straße 1A', '10249 Berlin', 'Germany']
  },
  role: 'controller',
  data: ['cookie-identifiers', 'order-data'],
  purposes: ['advertising-measurement'],
  cookies: [
    {name: '_aw_m_<advertiser-id>', category: 'marketing', duration: '30 days'},
    {name: 'bId', category: 'marketing', duration: '1 year'}
  ],
  privacy: 'https://www.awin.com/gb/privacy',
  checked: '2026-11-22',
  verified: []
}
