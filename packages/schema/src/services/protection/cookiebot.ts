import type {Service} from '../service.js'

export const cookiebot: Service = {
  name: 'Cookiebot',
  kind: 'service-provider',
  operator: {name: 'Usercentrics A/S', country: 'DK', address: ['Havnegade 39', '1058 København', 'Denmark']},
  role: 'processor',
  data: ['consent-records', 'ip-address'],
  purposes: ['consent-management'],
  cookies: [{name: 'CookieConsent', category: 'strictly-necessary', duration: '1 year'}],
  privacy: 'https://www.cookiebot.com/en/privacy-policy/',
  checked: '2026-11-22',
  verified: [
    {
      facts: ['operator', 'address'],
      source: 'https://www.cookiebot.com/da/privacy-policy/',
      read: '2026-11-21'
    },
    {
      facts: ['data'],
      source:
        'https://support.cookiebot.com/hc/en-us/articles/360003776534-Can-you-issue-a-DPA-as-per-GDPR-Article-28-',
      read: '2026-11-22'
    },
    {
      facts: ['cookies'],
      source:
        'https://support.cookiebot.com/hc/en-us/articles/360023003294-Cookie-consent-expiration-in-Safari-12-1-and-newer',
      read: '2026-11-22'
    }
  ]
}
