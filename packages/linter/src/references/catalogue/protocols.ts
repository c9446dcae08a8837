import type {OutdatedReference} from '../reference.js'

const tls = 'name what is used today: TLS 1.2 or later'

/** Protocols and cryptography. */
export const protocols: readonly OutdatedReference[] = [
  {
    id: 'ssl',
    name: 'SSL',
    kind: 'protocol',
    // “SSL certificate” is what everybody calls a certificate for TLS; “SSL/TLS” names both.
    pattern:
      'secure socket(?:s)? layers?(?: \\(ssl\\))?|ssl(?! ?\\/ ?tls)(?!\\/)(?![- ]?(?:certificates?|zertifikate?n?|labs|vpn))(?:[- ](?:encryption|verschlüsselung|technology|protocol|connection|v?[23](?:\\.0)?))?',
    since: '2015-06-25',
    why: 'RFC 7568 prohibits its last version, SSL 3.0',
    source: {
      title: 'RFC 7568: Deprecating Secure Sockets Layer Version 3.0',
      url: 'https://www.rfc-editor.org/rfc/rfc7568'
    },
    instead: tls,
    unless: '\\btls\\b|transport layer security',
    bad: [
      'Our shop uses Secure Sockets Layer (SSL) encryption.',
      'Alle Daten werden per SSL-Verschlüsselung übertragen.'
    ],
    good: [
      'All pages use SSL/TLS.',
      'Our SSL certificate is renewed every year.',
      'We use TLS, which many still call SSL.'
    ]
  },
  {
    id: 'tls-1.0',
    name: 'TLS 1.0 and 1.1',
    kind: 'protocol',
    pattern: 'tls(?: version)?[ v]*1\\.[01]',
    since: '2021-03-23',
    why: 'RFC 8996 deprecates both',
    source: {
      title: 'RFC 8996: Deprecating TLS 1.0 and TLS 1.1',
      url: 'https://www.rfc-editor.org/rfc/rfc8996'
    },
    instead: tls,
    unless: 'disabled?|not supported?|reject|or (?:later|higher|newer)',
    bad: ['Connections are protected with TLS 1.0.'],
    good: ['TLS 1.0 is disabled.']
  },
  {
    id: 'rc4',
    name: 'RC4',
    kind: 'protocol',
    pattern: 'rc4|arcfour',
    since: '2015-02-18',
    why: 'RFC 7465 prohibits it in TLS',
    source: {title: 'RFC 7465: Prohibiting RC4 Cipher Suites', url: 'https://www.rfc-editor.org/rfc/rfc7465'},
    instead: 'name the cipher that is used today, such as AES',
    bad: ['Card numbers are encrypted with RC4.']
  },
  {
    id: 'export-ciphers',
    name: '40- and 56-bit encryption',
    kind: 'protocol',
    pattern: '(?:40|56)[- ]?bit (?:ssl |des |rc4 )?(?:encryption|keys?|ciphers?|verschlüsselung)',
    since: '2015-05-20',
    why: 'RFC 7525 prohibits ciphers of less than 112 bits',
    source: {
      title: 'RFC 7525, 4.1: General Guidelines (cipher suites)',
      url: 'https://www.rfc-editor.org/rfc/rfc7525#section-4.1'
    },
    instead: tls,
    bad: ['Orders travel with 40-bit encryption.']
  },
  {
    id: 'des',
    name: 'DES and Triple DES',
    kind: 'protocol',
    pattern: '(?:triple[- ]des|3des|data encryption standard)',
    since: '2023-12-31',
    why: 'NIST disallows it for encryption',
    source: {
      title: 'NIST to withdraw SP 800-67 Rev. 2 (Triple DES)',
      url: 'https://csrc.nist.gov/news/2023/nist-to-withdraw-sp-800-67-rev-2'
    },
    instead: 'name the cipher that is used today, such as AES',
    bad: ['Backups are protected by Triple DES.']
  },
  {
    id: 'md5',
    name: 'MD5',
    kind: 'protocol',
    pattern: 'md5',
    since: '2011-03-01',
    why: 'RFC 6151 calls it unfit wherever collisions matter',
    source: {
      title: 'RFC 6151: Updated Security Considerations for MD5',
      url: 'https://www.rfc-editor.org/rfc/rfc6151'
    },
    instead: 'name what is used today, such as Argon2 for passwords or SHA-256',
    bad: ['Passwords are stored as MD5 hashes.']
  },
  {
    id: 'sha-1',
    name: 'SHA-1',
    kind: 'protocol',
    pattern: 'sha-?1',
    since: '2022-12-15',
    why: 'NIST retired it',
    source: {
      title: 'NIST retires SHA-1 cryptographic algorithm',
      url: 'https://www.nist.gov/news-events/news/2022/12/nist-retires-sha-1-cryptographic-algorithm'
    },
    instead: 'name what is used today, such as SHA-256',
    bad: ['We hash addresses with SHA-1.']
  },
  {
    id: 'wep',
    name: 'WEP',
    kind: 'protocol',
    pattern: 'WEP(?: encryption)?|[Ww]ired [Ee]quivalent [Pp]rivacy',
    exact: true,
    since: '2004-07-24',
    why: 'IEEE 802.11i deprecated it',
    source: {title: 'IEEE 802.11i-2004', url: 'https://standards.ieee.org/ieee/802.11i/3127/'},
    instead: 'write WPA2 or WPA3, whichever is used',
    bad: ['Our wireless network uses WEP encryption.']
  },
  {
    id: 'pci-dss-3',
    name: 'PCI DSS before 4.0',
    kind: 'standard',
    pattern: 'pci[- ]dss(?:,)?(?: version| v\\.?)? ?[123](?:\\.\\d){0,2}',
    since: '2024-03-31',
    why: 'version 3.2.1 was retired',
    source: {
      title: 'PCI DSS v3.2.1 is retiring (PCI SSC)',
      url: 'https://blog.pcisecuritystandards.org/pci-dss-v3-2-1-is-retiring-on-31-march-2024-are-you-ready'
    },
    instead: 'write PCI DSS 4.0.1, once it is met',
    bad: ['We comply with PCI DSS 3.2.1.', 'Our provider is PCI-DSS version 3.2 certified.'],
    good: ['We comply with PCI DSS 4.0.1.']
  },
  {
    id: 'p3p',
    name: 'P3P',
    kind: 'standard',
    pattern: 'p3p|platform for privacy preferences',
    since: '2018-08-30',
    why: 'the W3C declared it obsolete',
    source: {
      title: 'The Platform for Privacy Preferences 1.0 (W3C, obsolete)',
      url: 'https://www.w3.org/TR/P3P/'
    },
    instead: 'remove it: no browser reads it',
    bad: ['Our site has a P3P compact policy.']
  },
  {
    id: 'do-not-track',
    name: 'Do Not Track',
    kind: 'standard',
    // “We do not track you” isn't about the signal.
    pattern:
      '(?:Do[- ]Not[- ]Track|DO[- ]NOT[- ]TRACK)(?: (?:[Ss]ignals?|[Hh]eaders?|[Rr]equests?))?|[Dd]o[- ][Nn]ot[- ][Tt]rack(?=[”"’»]| (?:signals?|headers?|requests?|settings?|preferences?|features?|mechanisms?|options?|browser))',
    exact: true,
    since: '2019-01-17',
    why: 'the W3C closed the group that worked on it',
    source: {
      title: 'Tracking Preference Expression (DNT), W3C Working Group Note',
      url: 'https://www.w3.org/TR/tracking-dnt/'
    },
    instead: 'also say how you answer Global Privacy Control (California still asks about Do Not Track)',
    minor: true,
    onlyInText: 'california|ccpa|cpra',
    unlessInText: 'global privacy control|\\bgpc\\b|opt-?out preference',
    bad: ['For residents of California: we do not respond to Do Not Track signals.'],
    good: [
      'We answer Do Not Track and Global Privacy Control in the same way, in California and elsewhere.',
      'We do not track you in California.',
      'We do not respond to Do Not Track signals.'
    ]
  }
]
