import {unlessEmpty, type View} from './view.js'
import {organisationReach} from './reach.js'

/** How people reach the organisation about privacy, and what else it publishes (PIPEDA 4.8.2(d)). */
export const contact: View = (policy, speech) =>
  unlessEmpty({
    reach: organisationReach(policy, speech) ?? null,
    materials: policy.organisation.materials ?? []
  })
