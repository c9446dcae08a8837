import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** Who does what a practice states. */
export const actors = /* @__PURE__ */ labelled(labels.actors, {
  organisation: {
    definition: 'The organisation whose policy it is.'
  },
  affiliate: {
    definition: 'A company of the same group.'
  },
  'service-provider': {
    definition: 'Somebody who works for the organisation.'
  },
  partner: {
    definition: 'Another business, advertising partners among them.'
  },
  'third-party': {
    definition: 'Anybody else outside the organisation.'
  },
  authority: {
    definition: 'Courts, police, regulators.'
  },
  user: {
    definition: 'The person whom the policy addresses.'
  },
  'other-users': {
    definition: 'People who use the same service.'
  },
  parent: {
    definition: 'A parent or guardian of a child.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of an actor. */
export type Actor = keyof typeof actors
