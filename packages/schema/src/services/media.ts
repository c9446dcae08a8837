import type {Service} from './service.js'

/** Maps, video and embedded content. */
export const media = {
  'google-maps': {
    name: 'Google Maps',
    kind: 'service-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['ip-address', 'approximate-location', 'device-data'],
    purposes: ['site-operation'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  openstreetmap: {
    name: 'OpenStreetMap',
    kind: 'service-provider',
    operator: {name: 'OpenStreetMap Foundation', country: 'GB'},
    role: 'controller',
    data: ['ip-address', 'browser-type'],
    purposes: ['site-operation'],
    privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
    checked: '2026-11-21',
    verified: {
      source: 'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
      facts: ['operator', 'role']
    }
  },
  mapbox: {
    name: 'Mapbox',
    kind: 'service-provider',
    operator: {name: 'Mapbox, Inc.', country: 'US'},
    role: 'both',
    data: ['ip-address', 'approximate-location', 'device-data'],
    purposes: ['site-operation'],
    privacy: 'https://www.mapbox.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  youtube: {
    name: 'YouTube',
    kind: 'service-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['ip-address', 'device-data', 'cookie-identifiers', 'usage-data'],
    purposes: ['site-operation'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  vimeo: {
    name: 'Vimeo',
    kind: 'service-provider',
    operator: {name: 'Vimeo.com, Inc.', country: 'US'},
    role: 'controller',
    data: ['ip-address', 'device-data', 'usage-data'],
    purposes: ['site-operation'],
    privacy: 'https://vimeo.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  spotify: {
    name: 'Spotify',
    kind: 'service-provider',
    operator: {name: 'Spotify AB', country: 'SE'},
    role: 'controller',
    data: ['ip-address', 'device-data'],
    purposes: ['site-operation'],
    privacy: 'https://www.spotify.com/legal/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  instagram: {
    name: 'Instagram',
    kind: 'social-network',
    operator: {name: 'Meta Platforms Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['ip-address', 'device-data', 'cookie-identifiers'],
    purposes: ['site-operation'],
    privacy: 'https://privacycenter.instagram.com/policy',
    checked: '2026-11-21',
    verified: false
  },
  gravatar: {
    name: 'Gravatar',
    kind: 'service-provider',
    operator: {name: 'Aut O’Mattic A8C Ireland Ltd.', country: 'IE'},
    role: 'controller',
    data: ['email-address', 'photograph', 'ip-address'],
    purposes: ['site-operation'],
    privacy: 'https://automattic.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  disqus: {
    name: 'Disqus',
    kind: 'service-provider',
    operator: {name: 'Disqus, Inc.', country: 'US'},
    role: 'controller',
    data: ['username', 'email-address', 'posts-and-comments', 'ip-address'],
    purposes: ['communication-between-users'],
    privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
