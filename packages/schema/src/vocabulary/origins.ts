import type {Term} from './term.js'

/** Where data comes from. `person` and `device` are the person themselves; everything else is elsewhere. */
export const origins = {
  person: {},
  device: {parent: 'person'},
  observation: {parent: 'person'},
  inference: {},
  'third-party': {},
  affiliate: {parent: 'third-party'},
  partner: {parent: 'third-party'},
  'service-provider': {parent: 'third-party'},
  'advertising-partner': {parent: 'third-party'},
  'social-network': {parent: 'third-party'},
  'identity-provider': {parent: 'third-party'},
  'data-broker': {parent: 'third-party'},
  'credit-agency': {parent: 'third-party'},
  employer: {parent: 'third-party'},
  'other-user': {parent: 'third-party'},
  authority: {parent: 'third-party'},
  'public-source': {parent: 'third-party'}
} as const satisfies Readonly<Record<string, Term>>

/** The id of an origin of data. */
export type Origin = keyof typeof origins
