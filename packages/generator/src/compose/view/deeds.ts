import {actions, actors, verbOf, type Policy, type Practice} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {statement, type Statement} from './practices.js'

/** A practice as a sentence of its own, for the template `deed`: `We never collect e-mail addresses`. */
interface Deed extends Statement {
  /** Who does it, in the middle of a sentence: `we`. */
  readonly actor: string
  readonly action: string
  readonly never: boolean
  readonly possibly: boolean
}

/** Practices that no table holds, each as a sentence. */
export function deeds(practices: readonly Practice[], policy: Policy, speech: Speech): Deed[] {
  return practices.map((practice) => ({
    ...statement(practice, policy, speech),
    actor: speech.term(actors, practice.who ?? 'organisation'),
    action: speech.term(actions, verbOf(practice).action),
    never: 'never' in practice,
    possibly: 'may' in practice
  }))
}
