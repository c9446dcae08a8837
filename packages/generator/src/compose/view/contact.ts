import {accountablePerson} from './accountable-person.js'
import {deeds} from './deeds.js'
import {documents} from './documents.js'
import {practicesAt} from './homes.js'
import {organisationReach} from './reach.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/** How people contact the organisation about privacy, and what else it publishes (PIPEDA 4.8.2(d)). */
export const contact: View = (policy, speech) =>
  unlessEmpty({
    reach: organisationReach(policy, speech) ?? null,
    deeds: deeds(practicesAt('contact', policy), policy, speech),
    accountable: isWritten(policy, 'controller') ? null : accountablePerson(policy, speech),
    materials: documents(policy)
  })
