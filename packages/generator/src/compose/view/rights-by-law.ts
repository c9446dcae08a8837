import type {Policy, Regime, Right} from '@policy-gen/schema'
import {answersTo} from './view.js'

/** The granted rights that a law knows, so that a template can say each in the words of that law. */
export function rightsByLaw(policy: Policy, has: (right: Right) => boolean): object {
  const known = (regime: Regime, rights: readonly Right[]): object | null =>
    answersTo(policy, regime) && rights.some(has)
      ? Object.fromEntries(rights.map((right) => [right, has(right)]))
      : null
  return {
    california: known('ccpa', californian),
    brazil: known('lgpd', brazilian),
    canada: known('pipeda', canadian)
  }
}

/** Civ. Code §§ 1798.100 to .125. */
const californian: readonly Right[] = [
  'access',
  'erasure',
  'rectification',
  'opt-out-of-sale',
  'limit-sensitive',
  'no-retaliation'
]

/** Art. 18 and 20 LGPD. */
const brazilian: readonly Right[] = [
  'access',
  'rectification',
  'anonymisation',
  'portability',
  'erasure',
  'information-on-sharing',
  'information-on-consent',
  'withdraw-consent',
  'objection',
  'human-review',
  'complaint'
]

/** Principles 4.9, 4.3.8 and 4.10. */
const canadian: readonly Right[] = ['access', 'rectification', 'withdraw-consent', 'complaint']
