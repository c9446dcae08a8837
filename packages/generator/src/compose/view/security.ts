import type {Practice} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {isOwn} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** How data is protected: PIPEDA 4.7. */
export const security: View = (policy, speech) => {
  const measures = [
    ...(policy.security?.measures ?? []),
    ...practicesAt('security', policy).flatMap((practice) => measuresOf(practice) ?? [])
  ]
  return unlessEmpty({
    measures: [...new Set(measures.map((measure) => speech.opening('securityMeasures', measure)))],
    deeds: deeds(
      practicesAt('security', policy).filter((practice) => !measuresOf(practice)),
      policy,
      speech
    ),
    limits: optionalLine(policy.security?.limits),
    breaches: optionalLine(policy.security?.breaches)
  })
}

/** The measures by which the organisation protects all its data: they go into the common list. */
function measuresOf(practice: Practice): Practice['by'] {
  return 'does' in practice && isOwn(practice) && !isSpecific(practice) ? practice.by : undefined
}

/**
 * Whether it says which data it protects, whose data that is, and the like: a list of measures would lose
 * that.
 */
function isSpecific({data, about, purposes, from, with: others, when, unless}: Practice): boolean {
  return [data, about, purposes, from, others, when, unless].some((value) => value !== undefined)
}
