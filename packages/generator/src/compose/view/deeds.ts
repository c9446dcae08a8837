import type {Policy, Practice} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {statement, type Statement} from './practices.js'

/** Practices that no table holds, each as a sentence for the template `deed`: `We never collect health data.` */
export function deeds(practices: readonly Practice[], policy: Policy, speech: Speech): Statement[] {
  return practices.map((practice) => statement(practice, policy, speech))
}
