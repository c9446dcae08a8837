import {keepsOf} from '@policy-gen/schema'
import {emptyCell, optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {keptByRule, keptOf} from './kept.js'
import {activityFor, dataCell, isOwn} from './practices.js'
import {byTime} from './uses.js'
import {unlessEmpty, type View} from './view.js'

/** How long data is kept, why that long, and what happens afterwards: Art. 13(2)(a) GDPR. */
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
  // A practice that names a rule is covered by it; one with a period of its own gets a row.
  const practices = (policy.practices ?? []).flatMap((practice) => {
    if ('never' in practice) return []
    return byTime(practice).flatMap(({keep, purposes}) => {
      const kept =
        typeof keep === 'object' && 'retention' in keep ? undefined : keptOf({keep}, policy, speech)
      if (!kept) return []
      return [
        {
          name: activityFor(practice, purposes, speech),
          data: dataCell(practice, speech) || emptyCell,
          kept,
          reason: null,
          deleted: false,
          anonymised: false,
          archived: false
        }
      ]
    })
  })
  const rows = [...rules, ...practices]
  return unlessEmpty({
    rows,
    withData: rows.some(({data}) => data !== emptyCell),
    withReason: rows.some(({reason}) => reason !== null),
    withThen: rows.some(({deleted, anonymised, archived}) => deleted || anonymised || archived),
    deeds: deeds(
      practicesAt('retention', policy).filter(
        (practice) =>
          !('does' in practice && isOwn(practice) && practice.does === 'keep') ||
          keepsOf(practice).length === 0
      ),
      policy,
      speech
    )
  })
}
