import type {Service} from '../service.js'

export const fontAwesome: Service = {
  name: 'Font Awesome',
  kind: 'service-provider',
  operator: {
    name: 'Fonticons, Inc.',
    country: 'US',
    address: ['307 South Main Street, Suite 202', 'Bentonville, AR 72712', 'United States']
  },
  role: 'controller',
  data: ['ip-address', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: [],
  privacy: 'https://fontawesome.com/privacy',
  checked: '2026-11-22',
  verified: []
}
