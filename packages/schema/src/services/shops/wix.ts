import type {Service} from '../service.js'

export const wix: Service = {
  name: 'Wix',
  kind: 'hosting-provider',
  operator: {
    name: 'Wix.com Ltd.',
    country: 'IL',
    address: ['5 Yunitsman Street', 'Tel Aviv 6936025', 'Israel']
  },
  role: 'processor',
  data: ['name', 'email-address', 'postal-address', 'phone-number', 'order-data', 'ip-address'],
  purposes: ['order-fulfilment', 'site-operation'],
  cookies: [
    {name: 'XSRF-TOKEN', category: 'strictly-necessary', duration: 'session'},
    {name: 'hs', category: 'strictly-necessary', duration: 'session'},
    {name: 'bSession', category: 'strictly-necessary', duration: '30 minutes'},
    {name: 'svSession', category: 'strictly-necessary'}
  ],
  safeguard: ['adequacy-decision'],
  privacy: 'https://www.wix.com/about/privacy',
  checked: '2026-11-22',
  verified: []
}
