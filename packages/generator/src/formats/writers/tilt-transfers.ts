import {covers, safeguards, type Policy, type Transfer} from '@policy-gen/schema'
import {oneLine} from '../../compose/wording/text.js'
import type {Speech} from '../../compose/wording/speech.js'

/** The ways to make a transfer lawful in TILT. */
const grounds = [
  'adequacyDecision',
  'appropriateGuarantees',
  'presenceOfEnforceableRightsAndEffectiveRemedies',
  'standardDataProtectionClause'
] as const

/** Each country that data goes to, with everything that makes that lawful. */
export function thirdCountryTransfers({transfers}: Policy, speech: Speech): object[] {
  if (transfers === undefined || transfers === 'none') return []
  const countries = new Set(transfers.flatMap(({to}) => to))
  return [...countries].map((country) => {
    const there = transfers.filter(({to}) => to.includes(country))
    const stated = grounds.map((ground): [string, object] => [
      ground,
      statement(there.filter(isOn(ground)), speech)
    ])
    return {country, ...Object.fromEntries<object>(stated)}
  })
}

function isOn(ground: (typeof grounds)[number]): (transfer: Transfer) => boolean {
  return ({safeguard}) => groundOf(safeguard) === ground
}

function groundOf(safeguard: Transfer['safeguard']): (typeof grounds)[number] | undefined {
  if (safeguard === 'none') return undefined
  if (covers(safeguards, 'adequacy-decision', safeguard)) return 'adequacyDecision'
  return safeguard === 'standard-contractual-clauses'
    ? 'standardDataProtectionClause'
    : 'appropriateGuarantees'
}

function statement(transfers: readonly Transfer[], speech: Speech): object {
  const words = transfers.map(({safeguard, detail}) => {
    const label = speech.opening('safeguards', safeguard)
    return detail === undefined ? label : `${label}. ${oneLine(detail)}`
  })
  return {available: words.length > 0, description: words.join(' ')}
}
