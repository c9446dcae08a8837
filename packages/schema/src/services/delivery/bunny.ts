import type {Service} from '../service.js'

export const bunny: Service = {
  name: 'bunny.net',
  kind: 'hosting-provider',
  operator: {
    name: 'BUNNYWAY d.o.o.',
    country: 'SI',
    address: ['Dunajska cesta 165', '1000 Ljubljana', 'Slovenia']
  },
  role: 'processor',
  data: ['ip-address', 'log-data', 'browser-type'],
  purposes: ['site-operation'],
  privacy: 'https://bunny.net/privacy',
  checked: '2026-11-22',
  verified: []
}
