import type {ClaimWords} from '../../claim-words.js'

/** Words of English policies for the categories of data. */
export const dataWords: ClaimWords['data'] = {
  'personal-data': [
    '(personal|personally identifiable|personally identifying|individually identifiable|private|customer|user|your|individual) (information|data|details)',
    '(pii|personal information|personal data|your information|your data)',
    '[any|this|that|such|the|certain|some|following] (information|data)',
    'your details',
    '(backups|backup copies) of [our|the|your] (database|databases|data)',
    'our (database|databases)'
  ],
  name: ['(first|last|full|real|legal|given|family|your|user|their) name*', '(name|names)'],
  username: ['(username*|user name*|nickname)'],
  'login-credentials': ['[your] password*', '(login|log in) (details|credentials|data)'],
  'date-of-birth': ['(date of birth|birthday|birth date)'],
  age: ['(your age|age)'],
  gender: ['gender'],
  'government-identifier': ['(social security|passport|driver* licen*) [number*]'],
  'email-address': [
    '(email|e mail) address*',
    '(your|their|return) (email|e mail) [address|addresses]',
    'online contact information'
  ],
  'postal-address': [
    '(postal|mailing|billing|shipping|home|street|physical) address*',
    '(your|their) address*'
  ],
  'zip-code': ['(zip|postal) code*'],
  'phone-number': ['(phone|telephone|mobile|cell) number*'],
  'contact-data': ['contact (information|details|data)'],
  'demographic-data': ['demographic (information|data)'],
  'financial-data': ['(financial|payment) (information|data|details)'],
  'payment-card': [
    '(credit|debit|payment) [debit] card [number*|information|details|data]',
    'card (number*|information|details|data)'
  ],
  'billing-data': ['billing (information|details|data)'],
  'order-data': [
    '(order|purchase|transaction|booking) (information|data|details)',
    'your (order|booking|reservation)'
  ],
  'purchase-history': ['(purchase|order|purchasing) history'],
  'location-data': [
    '[your|the] [physical|geographic] (location|geolocation|gps) (data|information)',
    '(your|geographic) [current|physical|geographic|real time] location',
    '[your] (geolocation|whereabouts)'
  ],
  'precise-location': [
    '[your] (precise|exact|gps) [gps] (location|geolocation|position|coordinates) [data|information]'
  ],
  'approximate-location': [
    '[your] (approximate|coarse|general|rough) (location|geolocation) [data|information]'
  ],
  'ip-address': ['(ip|internet protocol) [internet protocol] address*'],
  'device-identifiers': ['(device|unique|advertising|mobile) (id*|identifier*)'],
  'device-data': ['(device|hardware|technical) (information|data)'],
  'cookie-identifiers': [
    '(information|data) .. (by|through|via|from|in|using) .. (cookie|cookies)',
    'cookie (data|information)'
  ],
  'browser-type': ['browser (type|version)', 'type of browser'],
  'operating-system': ['operating system*'],
  'usage-data': ['(usage|activity|behavioral|behavioural) (data|information)', '(site|your) activity'],
  'browsing-history': [
    '(browsing|search) (history|behavior|behaviour|activity|habits)',
    '(websites|sites|pages|page|website) [that] you (visit|view|browse)'
  ],
  'log-data': [
    '(log|server) (data|information|files|logs)',
    '(activity|connection|traffic|vpn|any|no) logs',
    '(log|logs) of (your|connection|traffic|network|all) [vpn|connection|network|web] (sessions|data|activity|activities|traffic|connections)'
  ],
  'communication-data': ['(your|customer|user) (messages|conversations|chats)', 'conversations'],
  'private-messages': [
    '(content|contents) of (your|the) (message*|communication*|email*)',
    'private messages'
  ],
  content: [
    '(user|your) (content|uploads)',
    '(content|photos|images|pictures) [that] you (upload|post)',
    '(posts|comments|photos|photographs)'
  ],
  'audio-recordings': ['(your|voice|audio) recordings'],
  files: ['your (documents|files|notes|entries)', '(documents|files) [that] you (upload|store|send|share)'],
  contacts: ['[your] (address book|contact list|phone book) [entries]', 'your contacts'],
  'health-data': [
    '(health|medical) (information|data|records)',
    'your [physical|mental] health [information|data|records]',
    'your medical (history|condition*)',
    '(information|data|details) .. (about|concerning|regarding) .. health'
  ],
  'fitness-data': ['fitness (information|data)'],
  'reproductive-health': ['reproductive health (information|data)'],
  'biometric-data': [
    'biometric (information|data|identifier*)',
    '[your] (fingerprint*|faceprint*|voiceprint*|face scan*)'
  ],
  'genetic-data': ['(genetic|dna) (information|data)'],
  'ethnic-origin': ['(racial|ethnic) [or|and] [ethnic] (origin*|background)', 'your (race|ethnicity)'],
  'political-opinions': ['political (opinion*|view*|affiliation*)'],
  beliefs: ['(religious|philosophical) [or|and] [philosophical] belief*', 'your religion'],
  'sexual-orientation': ['sexual orientation'],
  'sensitive-data': ['sensitive [personal] (information|data)', 'special categor* of .. data'],
  'children-data': ['(information|data) .. (from|about|of) [any] (children|minors|a child)'],
  'non-personal-data': [
    'non (personal|personally|identif*) [identif*] [and aggregate] [information|data]',
    'not personally identif* [information]'
  ],
  'aggregate-data': [
    '(aggregate|aggregated|statistical) [or|and] [anonymous|anonymized|demographic|de identified|non personal|usage] (information|data|statistics|form|basis|level)'
  ],
  'anonymous-data': [
    '(anonymous|anonymized|anonymised|de identified|deidentified|pseudonymous|hashed|encrypted) [or aggregated|and aggregated|aggregate] (information|data|statistics|form|usage|basis|identifiers)'
  ]
}
