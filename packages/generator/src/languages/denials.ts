import type {Act} from '@policy-gen/schema'

/**
 * Denials that hardly anybody words in another way, for what the reading of claims doesn't know: other languages than
 * English, and a few acts there. All patterns of an entry are in the sentence, and no word that limits it is.
 */
export interface Denials {
  readonly limits: RegExp
  readonly denials: readonly (readonly [act: Act, ...patterns: RegExp[]])[]
}
