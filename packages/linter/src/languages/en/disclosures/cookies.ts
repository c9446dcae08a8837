import type {DisclosureCues} from '../../cues.js'

/** Cookies and similar technologies. */
export const cookies: DisclosureCues = {
  headings: [
    'cookie*',
    '(pixel*|web beacon*|beacon*|clear gif*|local storage|localstorage|tracking technolog*|tags|fingerprint*)',
    '(tracking|similar technolog*)',
    '(google analytics|analytics|matomo|hotjar|plausible)',
    'automat* (data|collect*|information|technolog*)'
  ],
  cues: {
    cookie: {
      weight: 'strong',
      phrases: ['(cookie|cookies)'],
      examples: ['We use cookies.']
    },
    'similar-technology': {
      weight: 'strong',
      phrases: [
        '(web|tracking|pixel) (beacon*|pixel*|tag*|bug*)',
        '(beacons|clear gif*|pixels|local storage|localstorage|local shared object*|flash object*|etag*|session storage|indexeddb|supercookie*)',
        '(similar|tracking|other|these|various|data collection|collection) technolog*',
        '(analytics|tracking) (software|service*|tool*|script*)',
        'conversion tracking',
        '(unique|device|advertising|online|mobile) identifier*',
        '(advertising|device) id*',
        '(sdk|sdks|fingerprinting|tag manager)'
      ],
      examples: ['We use web beacons and local storage.', 'similar technologies']
    },
    'kinds-of-cookies': {
      weight: 'fair',
      items: ['cookies.duration'],
      phrases: [
        '(session|persistent) [and|or] [persistent|session] cookie*',
        '(cookie*|they) .. (expire*|remain*|stay*|last*|stored for|kept for|deleted after|lifespan|lifetime|duration)',
        '(session|persistent|permanent) [and persistent|or persistent] cookie*',
        'cookie* ... (expire*|delete* .. (when|after)|(remain*|stored|valid|last*) .. (for|until|on))',
        '(persistent|session) cookie* .. (remain*|expire*|last*)'
      ],
      examples: ['Session cookies expire when you close the browser.']
    },
    'third-party-cookies': {
      weight: 'fair',
      items: ['cookies.third-party'],
      phrases: [
        '(third part*|partner*|advertis*|google|facebook|analytics) ... (cookie*|pixel*|beacon*|tag*|tracker*)',
        '(cookie*|pixel*|beacon*|tracker*) ... (third part*|partner*|google|facebook|advertis*)',
        'third part* ... (cookie*|beacon*|pixel*|tracking technolog*)',
        'cookie* ... (third part*|partner*|google|facebook|advertis*)',
        '(partners|advertisers|ad networks|vendors) ... (use|set|place|read) ... cookie*',
        '(insight tag|pixel of|meta pixel|facebook pixel)'
      ],
      examples: ['Third parties may set cookies.', 'We and our partners use cookies.']
    },
    'cookie-consent': {
      weight: 'fair',
      items: ['cookies.consent'],
      phrases: [
        '(consent|agree|accept|permission|opt in) ... (cookie*|tracker*)',
        '(cookie*|tracker*) ... (consent|your permission|agree|accept)',
        '(consent|agree*|accept*|permission) ... cookie*',
        'cookie* ... (consent|your agreement|permission)',
        'cookie* .. without (asking|consent|your consent|permission)',
        'cookie (banner|consent|settings|preferences|notice|manager)',
        'consent (settings|mode|manager|tool|banner)',
        '(after|if|only|once) you [grant|give|have] (consent|consented|agree|agreed)',
        'only .. (necessary|essential) cookies'
      ],
      examples: [
        'We use only strictly necessary cookies.',
        'We set these cookies only with your consent.',
        'You consent to our cookies.',
        'You can change your consent settings.',
        'These entries are only created after you grant consent.'
      ]
    },
    'browser-settings': {
      weight: 'fair',
      phrases: [
        '(browser*) ... (settings|set|accept|reject|refuse|block|disable|delete|preferences|configure|notify|controls)',
        '(block|disable|refuse|reject|delete|decline|remove|clear|manage|control) ... cookie*'
      ],
      examples: ['Your browser lets you refuse cookies.', 'You can set your browser to reject cookies.']
    },
    analytics: {
      weight: 'fair',
      phrases: [
        '(google|adobe|web|mobile|site) analytics',
        '(matomo|piwik|hotjar|mixpanel|plausible|amplitude|fathom|adsense|doubleclick|double click|tag manager|pixel|criteo|quantcast|comscore|adwords|firebase|segment)',
        'analytics (service*|tool*|provider*|software|cookie*|partner*)',
        '(ad|advertising) (network*|server*|exchange*)'
      ],
      examples: ['We use Google Analytics.']
    },
    'internal-identifiers': {
      weight: 'weak',
      items: ['cookies.internal-identifiers'],
      phrases: [
        '(persistent|unique) identifier* ... (internal operation*|support for)',
        'support .. internal operations'
      ],
      examples: ['We use persistent identifiers only to support our internal operations.']
    }
  }
}
