import type {Act} from '@policy-gen/schema'

/**
 * Denials that hardly anybody words differently, for what the reading of claims doesn't cover: languages
 * other than English, and a few acts in English. A sentence must match all patterns of an entry, and contain
 * no limiting word.
 */
export interface Denials {
  readonly limits: RegExp
  readonly denials: readonly (readonly [act: Act, ...patterns: RegExp[]])[]
}
