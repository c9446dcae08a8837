import {optionalLine} from '../wording/text.js'
import {datesOf, opensWithSummary} from './summary.js'
import {unlessEmpty, type View} from './view.js'

/**
 * How changes are announced, and the date from which the policy applies: Bus. & Prof. Code § 22575(b)(3) and
 * (4).
 */
export const changes: View = (policy, speech) => {
  const {changes: stated} = policy
  return unlessEmpty({
    announced: speech.list((stated?.announced ?? []).map((way) => speech.term('announcements', way))) || null,
    before: stated?.before === undefined ? null : speech.period(stated.before),
    newPurposes: optionalLine(stated?.newPurposes),
    archive: stated?.archive ?? null,
    // If the document opens with its dates, they aren't repeated.
    dates: opensWithSummary(policy) ? null : (datesOf(policy, speech) ?? null)
  })
}
