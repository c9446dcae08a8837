import {legalGrounds, type Practice} from '@policy-gen/schema'
import {capitalised, optionalLine} from '../wording/text.js'
import {keptOf} from './kept.js'
import {activity, ownPractices, purposeCell, statement} from './practices.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/** Why data is used, on which ground and for how long, activity by activity: Art. 13(1)(c) GDPR. */
export const purposes: View = (policy, speech) => {
  const stated = ownPractices(policy, 'does', ['collect', 'store-on-device', 'use', 'share']).filter(
    hasPurpose
  )
  const rows = stated.map((practice) => ({
    activity: activity(practice, speech),
    purposes: purposeCell(practice, speech),
    grounds:
      capitalised(speech.list((practice.ground ?? []).map((ground) => speech.term(legalGrounds, ground)))) ||
      null,
    kept: keptOf(practice, policy, speech) ?? null
  }))
  return unlessEmpty({
    rows,
    withGrounds: rows.length > 0 && rows.some(({grounds}) => grounds !== null),
    withKept: rows.length > 0 && rows.some(({kept}) => kept !== null),
    possibly: ownPractices(policy, 'may', ['use']).map((practice) => statement(practice, policy, speech)),
    never: ownPractices(policy, 'never', ['use']).map((practice) => statement(practice, policy, speech)),
    newPurposes: isWritten(policy, 'changes') ? null : optionalLine(policy.changes?.newPurposes)
  })
}

function hasPurpose({purposes: stated}: Practice): boolean {
  return stated !== undefined
}
