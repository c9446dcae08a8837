import type {Vocabulary} from './term.js'

/** Who does what a practice states. */
export const actors = {
  organisation: {
    label: {en: 'we', de: 'wir'},
    definition: 'The organisation whose policy it is.'
  },
  affiliate: {
    label: {en: 'our affiliates', de: 'mit uns verbundene Unternehmen'},
    definition: 'A company of the same group.'
  },
  'service-provider': {
    label: {en: 'our service providers', de: 'unsere Dienstleister'},
    definition: 'Somebody who works for the organisation.'
  },
  partner: {
    label: {en: 'our partners', de: 'unsere Partner'},
    definition: 'Another business, advertising partners among them.'
  },
  'third-party': {
    label: {en: 'third parties', de: 'Dritte'},
    definition: 'Anybody else outside the organisation.'
  },
  authority: {
    label: {en: 'public authorities', de: 'Behörden'},
    definition: 'Courts, police, regulators.'
  },
  user: {
    label: {en: 'you', de: 'Sie'},
    definition: 'The person whom the policy addresses.'
  },
  'other-users': {
    label: {en: 'other users', de: 'andere Nutzer'},
    definition: 'People who use the same service.'
  },
  parent: {
    label: {en: 'parents', de: 'Eltern'},
    definition: 'A parent or guardian of a child.'
  }
} as const satisfies Vocabulary

/** The id of an actor. */
export type Actor = keyof typeof actors
