import {covers, safeguards, type Policy, type Transfer} from '@policy-gen/schema'
import {oneLine} from '../compose/wording/text.js'
import type {Speech} from '../compose/wording/speech.js'

/** Each country that data goes to, with what makes it lawful. */
export function thirdCountryTransfers({transfers}: Policy, speech: Speech): object[] {
  if (transfers === undefined || transfers === 'none') return []
  return transfers.flatMap((transfer) =>
    transfer.to.map((country) => ({country, ...safeguard(transfer, speech)}))
  )
}

function safeguard({safeguard: kind, detail}: Transfer, speech: Speech): object {
  const label = speech.opening(safeguards, kind)
  const stated = {available: true, description: detail === undefined ? label : `${label}. ${oneLine(detail)}`}
  if (covers(safeguards, 'adequacy-decision', kind)) return {adequacyDecision: stated}
  if (kind === 'standard-contractual-clauses') return {standardDataProtectionClause: stated}
  if (kind === 'none') return {}
  return {appropriateGuarantees: stated}
}
