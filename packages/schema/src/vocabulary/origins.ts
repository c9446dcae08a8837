import type {Vocabulary} from './term.js'

/** Where data comes from. `person` and `device` are the person; everything else is elsewhere. */
export const origins = {
  person: {
    label: {en: 'you yourself', de: 'Sie selbst'},
    definition: 'The person gives it.',
    dpv: 'dpv:DataSubjectDataSource'
  },
  device: {
    parent: 'person',
    label: {en: 'your device', de: 'Ihr Gerät'},
    definition: 'The device or browser of the person sends it.'
  },
  observation: {
    parent: 'person',
    label: {en: 'your use of our service', de: 'Ihre Nutzung unseres Dienstes'},
    definition: 'It is observed while the person uses the service.'
  },
  inference: {
    label: {en: 'conclusions from other data', de: 'Schlussfolgerungen aus anderen Daten'},
    definition: 'It is derived from data that is there already.'
  },
  'third-party': {
    label: {en: 'third parties', de: 'Dritte'},
    definition: 'Anybody else.',
    dpv: 'dpv:ThirdPartyDataSource'
  },
  affiliate: {
    parent: 'third-party',
    label: {en: 'affiliates', de: 'verbundene Unternehmen'},
    definition: 'A company of the same group.'
  },
  partner: {
    parent: 'third-party',
    label: {en: 'partners', de: 'Partner'},
    definition: 'Another business.'
  },
  'service-provider': {
    parent: 'third-party',
    label: {en: 'service providers', de: 'Dienstleister'},
    definition: 'Somebody who works for the organisation.'
  },
  'advertising-partner': {
    parent: 'third-party',
    label: {en: 'advertising partners', de: 'Werbepartner'},
    definition: 'Advertisers and advertising networks.'
  },
  'social-network': {
    parent: 'third-party',
    label: {en: 'social networks', de: 'soziale Netzwerke'},
    definition: 'A platform on which people share content.'
  },
  'identity-provider': {
    parent: 'third-party',
    label: {en: 'sign-in providers', de: 'Anmeldedienste'},
    definition: 'Somebody with whose account people sign in.'
  },
  'data-broker': {
    parent: 'third-party',
    label: {en: 'data brokers', de: 'Datenhändler'},
    definition: 'Somebody who trades in data.'
  },
  'credit-agency': {
    parent: 'third-party',
    label: {en: 'credit agencies', de: 'Auskunfteien'},
    definition: 'Somebody who reports on creditworthiness.'
  },
  employer: {
    parent: 'third-party',
    label: {en: 'employers', de: 'Arbeitgeber'},
    definition: 'For whom the person works.'
  },
  'other-user': {
    parent: 'third-party',
    label: {en: 'other users', de: 'andere Nutzer'},
    definition: 'People who use the same service, such as somebody who sends a gift.'
  },
  authority: {
    parent: 'third-party',
    label: {en: 'public authorities', de: 'Behörden'},
    definition: 'Courts, police, regulators.'
  },
  'public-source': {
    parent: 'third-party',
    label: {en: 'publicly accessible sources', de: 'öffentlich zugängliche Quellen'},
    definition: 'Registers, the press, the open web.',
    dpv: 'dpv:PublicDataSource'
  }
} as const satisfies Vocabulary

/** The id of an origin of data. */
export type Origin = keyof typeof origins
