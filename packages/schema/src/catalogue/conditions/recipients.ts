import {conditions as words} from '../../languages/index.js'
import type {Area} from '../../vocabulary/areas.js'
import type {Safeguard} from '../../vocabulary/safeguards.js'
import {thirdCountriesReached} from '../../facts/areas.js'
import {homeCountry} from '../../facts/organisation.js'
import {countriesReached, isRelated, listedRecipients, listedTransfers} from '../../facts/receivers.js'
import type {Condition} from '../requirement.js'

/** Data goes to a third country, as seen from the area. */
export function transfersOutOf(area: Area): Condition {
  return {
    when: words.transfersOutOf.when(words.areas[area]),
    // A recipient abroad is a transfer, whatever the table of transfers says.
    test: (policy) => {
      if (thirdCountriesReached(policy, area).length > 0) return true
      return policy.transfers === undefined ? 'unknown' : false
    },
    declare: words.transfersOutOf.declare,
    signs: ['transfers']
  }
}

export const withRelatedOrganisations: Condition = {
  when: words.withRelatedOrganisations.when,
  test: (policy) => {
    if (policy.recipients === undefined) return 'unknown'
    return listedRecipients(policy).some(({recipient}) => isRelated(recipient))
  },
  declare: words.withRelatedOrganisations.declare,
  signs: []
}

/** Data goes to a country other than the organisation's own. */
export const withTransfers: Condition = {
  when: words.withTransfers.when,
  test: (policy) => {
    const home = homeCountry(policy)
    if (countriesReached(policy).some(({country}) => country !== home)) return true
    return policy.transfers === undefined ? 'unknown' : false
  },
  declare: words.transfersOutOf.declare,
  signs: ['transfers']
}

/** Data goes abroad under one of these safeguards. */
export function transferringUnder(safeguards: readonly Safeguard[]): Condition {
  return {
    when: words.transferringUnder.when,
    test: (policy) =>
      policy.transfers === undefined
        ? 'unknown'
        : listedTransfers(policy).some(({transfer}) => safeguards.includes(transfer.safeguard)),
    declare: words.transfersOutOf.declare,
    signs: ['transfers']
  }
}
