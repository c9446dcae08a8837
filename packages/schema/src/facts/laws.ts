import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {regimes as laws, type Regime} from '../vocabulary/regimes.js'

/** Every law, in the order in which they are offered. */
export const everyRegime: readonly Regime[] = Object.keys(laws) as Regime[]

/** The place of a legal ground in a law. */
export interface GroundPlace {
  readonly regime: Regime
  /** `6(1)(a)`, `7 I` */
  readonly article: string
}

/**
 * The place of a legal ground in each law; laws that don't have it are left out.
 *
 * @example groundPlaces('consent', ['gdpr', 'ccpa']) // [{regime: 'gdpr', article: '6(1)(a)'}]
 */
export function groundPlaces(ground: LegalGround, regimes: readonly Regime[] = everyRegime): GroundPlace[] {
  return regimes.flatMap((regime) => {
    const article = laws[regime].grounds?.[ground]
    return article === undefined ? [] : [{regime, article}]
  })
}
