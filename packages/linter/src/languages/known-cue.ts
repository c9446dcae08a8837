import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {CueWeight} from './cues.js'

/** A cue with everything that a reading needs to know about it. */
export interface KnownCue {
  /** Such as `sale/never-sells`. */
  readonly name: string
  /** Its place among the cues of the language. */
  readonly number: number
  readonly disclosure: Disclosure
  readonly weight: CueWeight
  readonly items: readonly DisclosureItem[]
}
