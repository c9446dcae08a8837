import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** Where data comes from. `person` and `device` are the person; everything else is elsewhere. */
export const origins = /* @__PURE__ */ labelled(labels.origins, {
  person: {
    definition: 'The person gives it.',
    dpv: 'dpv:DataSubjectDataSource'
  },
  device: {
    parent: 'person',
    definition: 'The device or browser of the person sends it.'
  },
  observation: {
    parent: 'person',
    definition: 'It is observed while the person uses the service.'
  },
  inference: {
    definition: 'It is derived from data that is there already.'
  },
  'third-party': {
    definition: 'Anybody else.',
    dpv: 'dpv:ThirdPartyDataSource'
  },
  affiliate: {
    parent: 'third-party',
    definition: 'A company of the same group.'
  },
  partner: {
    parent: 'third-party',
    definition: 'Another business.'
  },
  'service-provider': {
    parent: 'third-party',
    definition: 'Somebody who works for the organisation.'
  },
  'advertising-partner': {
    parent: 'third-party',
    definition: 'Advertisers and advertising networks.'
  },
  'social-network': {
    parent: 'third-party',
    definition: 'A platform on which people share content.'
  },
  'identity-provider': {
    parent: 'third-party',
    definition: 'Somebody with whose account people sign in.'
  },
  'data-broker': {
    parent: 'third-party',
    definition: 'Somebody who trades in data.'
  },
  'credit-agency': {
    parent: 'third-party',
    definition: 'Somebody who reports on creditworthiness.'
  },
  employer: {
    parent: 'third-party',
    definition: 'For whom the person works.'
  },
  'other-user': {
    parent: 'third-party',
    definition: 'People who use the same service, such as somebody who sends a gift.'
  },
  authority: {
    parent: 'third-party',
    definition: 'Courts, police, regulators.'
  },
  'public-source': {
    parent: 'third-party',
    definition: 'Registers, the press, the open web.',
    dpv: 'dpv:PublicDataSource'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of an origin of data. */
export type Origin = keyof typeof origins
