import type {Term} from './term.js'

/** Who does what a practice states. */
export const actors = {
  organisation: {},
  affiliate: {},
  'service-provider': {},
  partner: {},
  'third-party': {},
  authority: {},
  user: {},
  'other-users': {},
  parent: {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of an actor. */
export type Actor = keyof typeof actors
