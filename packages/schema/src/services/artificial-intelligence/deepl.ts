import type {Service} from '../service.js'

export const deepl: Service = {
  name: 'DeepL',
  kind: 'service-provider',
  operator: {name: 'DeepL SE', country: 'DE', address: ['Maarweg 165', '50825 Köln', 'Germany']},
  role: 'processor',
  data: ['content'],
  purposes: ['service'],
  privacy: 'https://www.deepl.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://www.deepl.com/fr/de/privacy', read: '2026-11-21'},
    {facts: ['role'], source: 'https://www.deepl.com/fr/de/privacy', read: '2026-11-22'},
    {facts: ['data'], source: 'https://www.deepl.com/de/pro-license.html', read: '2026-11-22'}
  ]
}
