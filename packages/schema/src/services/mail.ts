import type {Service} from './service.js'

/** E-mail and messages. */
export const mail = {
  mailchimp: {
    name: 'Mailchimp',
    kind: 'email-provider',
    operator: {name: 'The Rocket Science Group LLC', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter', 'direct-marketing'],
    safeguard: ['data-privacy-framework', 'standard-contractual-clauses'],
    privacy: 'https://www.intuit.com/privacy/statement/',
    checked: '2026-11-21',
    verified: {
      source: 'https://mailchimp.com/pt-br/legal/data-processing-addendum/',
      facts: ['operator', 'role', 'safeguard']
    }
  },
  brevo: {
    name: 'Brevo',
    kind: 'email-provider',
    operator: {
      name: 'Sendinblue SAS',
      country: 'FR',
      address: ['9-17 rue Salneuve', '75017 Paris', 'France']
    },
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter', 'direct-marketing', 'service-messages'],
    privacy: 'https://www.brevo.com/legal/privacypolicy/',
    checked: '2026-11-21',
    verified: {source: 'https://www.brevo.com/fr/legal/termsofuse', facts: ['operator', 'address']}
  },
  sendgrid: {
    name: 'SendGrid',
    kind: 'email-provider',
    operator: {name: 'Twilio Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['service-messages', 'newsletter'],
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  mailgun: {
    name: 'Mailgun',
    kind: 'email-provider',
    operator: {name: 'Mailgun Technologies, Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['service-messages'],
    privacy: 'https://www.mailgun.com/legal/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  mailjet: {
    name: 'Mailjet',
    kind: 'email-provider',
    operator: {name: 'Mailjet SAS', country: 'FR'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter', 'service-messages'],
    privacy: 'https://www.mailjet.com/legal/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  postmark: {
    name: 'Postmark',
    kind: 'email-provider',
    operator: {name: 'AC PM LLC', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['service-messages'],
    privacy: 'https://postmarkapp.com/privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  klaviyo: {
    name: 'Klaviyo',
    kind: 'email-provider',
    operator: {name: 'Klaviyo, Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction', 'phone-number', 'purchase-history'],
    purposes: ['newsletter', 'direct-marketing'],
    privacy: 'https://www.klaviyo.com/legal/privacy-notice',
    checked: '2026-11-21',
    verified: false
  },
  kit: {
    name: 'Kit (ConvertKit)',
    kind: 'email-provider',
    operator: {name: 'Kit, LLC', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter'],
    privacy: 'https://kit.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  cleverreach: {
    name: 'CleverReach',
    kind: 'email-provider',
    operator: {name: 'CleverReach GmbH & Co. KG', country: 'DE'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter'],
    privacy: 'https://www.cleverreach.com/en-de/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  rapidmail: {
    name: 'rapidmail',
    kind: 'email-provider',
    operator: {name: 'rapidmail GmbH', country: 'DE'},
    role: 'processor',
    data: ['name', 'email-address', 'email-interaction'],
    purposes: ['newsletter'],
    privacy: 'https://www.rapidmail.com/data-security',
    checked: '2026-11-21',
    verified: false
  },
  'amazon-ses': {
    name: 'Amazon SES',
    kind: 'email-provider',
    operator: {name: 'Amazon Web Services EMEA SARL', country: 'LU'},
    role: 'processor',
    data: ['email-address', 'name'],
    purposes: ['service-messages'],
    privacy: 'https://aws.amazon.com/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  twilio: {
    name: 'Twilio',
    kind: 'service-provider',
    operator: {name: 'Twilio Inc.', country: 'US'},
    role: 'processor',
    data: ['phone-number', 'communication-data'],
    purposes: ['service-messages', 'authentication'],
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
