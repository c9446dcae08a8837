import type {Policy} from '@policy-gen/schema'
import type {Templates} from '../templates/templates.js'

/** What every step of composing a document needs to know. */
export interface Composition {
  readonly policy: Policy
  /** The language to write in, as a BCP 47 tag such as `en-GB`. */
  readonly tag: string
  readonly templates: Templates
}

/** A place in a policy: `['sections', 2, 'body']`. */
export type PolicyPath = readonly (string | number)[]
