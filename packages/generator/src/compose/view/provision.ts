import type {Practice} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {activity} from './practices.js'

/** Whether data has to be given, and what follows if it isn't: Art. 13(2)(e) GDPR. */
export interface Provision {
  readonly activity: string
  readonly byLaw: boolean
  readonly byContract: boolean
  readonly forContract: boolean
  readonly free: boolean
  readonly otherwise: string | null
}

export function provisionOf(practice: Practice, speech: Speech): Provision | undefined {
  const {provision} = practice
  if (provision === undefined) return undefined
  const {required, otherwise} = provision
  return {
    activity: activity(practice, speech),
    byLaw: required === 'by-law',
    byContract: required === 'by-contract',
    forContract: required === 'for-contract',
    free: required === 'no',
    otherwise: optionalLine(otherwise)
  }
}
