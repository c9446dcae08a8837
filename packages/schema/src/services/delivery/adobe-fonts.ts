import type {Service} from '../service.js'

export const adobeFonts: Service = {
  name: 'Adobe Fonts',
  kind: 'service-provider',
  operator: {
    name: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    address: ['4–6 Riverwalk', 'Citywest Business Campus', 'Dublin 24', 'Ireland']
  },
  role: 'controller',
  data: ['ip-address', 'browser-type'],
  purposes: ['site-operation'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  checked: '2026-11-22',
  verified: []
}
