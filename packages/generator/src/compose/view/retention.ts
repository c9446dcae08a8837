import {emptyCell, optionalLine} from '../wording/text.js'
import {keptByRule, keptOf} from './kept.js'
import {activity, dataCell, ownHandling} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** How long data is kept, why so long, and what happens then: Art. 13(2)(a) GDPR. */
export const retention: View = (policy, speech) => {
  const rules = (policy.retention ?? []).map((rule) => ({
    name: rule.name,
    data: dataCell(rule, speech) || emptyCell,
    kept: keptByRule(rule, speech),
    reason: optionalLine(rule.reason),
    deleted: rule.then === 'deleted',
    anonymised: rule.then === 'anonymised',
    archived: rule.then === 'archived'
  }))
  // A practice that names a rule is told by it; one with a period of its own gets a row.
  const practices = ownHandling(policy).flatMap((practice) => {
    const {keep} = practice
    const kept =
      typeof keep === 'object' && 'retention' in keep ? undefined : keptOf(practice, policy, speech)
    if (!kept) return []
    const data = dataCell(practice, speech) || emptyCell
    return [
      {
        name: activity(practice, speech),
        data,
        kept,
        reason: null,
        deleted: false,
        anonymised: false,
        archived: false
      }
    ]
  })
  const rows = [...rules, ...practices]
  return unlessEmpty({
    rows,
    withReason: rows.some(({reason}) => reason !== null),
    withThen: rows.some(({deleted, anonymised, archived}) => deleted || anonymised || archived)
  })
}
