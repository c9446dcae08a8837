import {areasOf, countryName, isWithin} from '../facts/areas.js'
import {conditions} from '../languages/index.js'
import {countriesOf, listedRecipients, listedTransfers} from '../facts/receivers.js'
import type {Policy, Recipient} from '../model/index.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A recipient in a third country is covered by a transfer: Art. 13(1)(f), 44 GDPR. */
export const undeclaredTransfers: ConsistencyCheck = {
  summary:
    'Under the GDPR or the UK GDPR, every recipient in a third country is covered by an entry of `transfers`.',
  find(policy) {
    // `transfers: none` contradicts the recipient itself.
    if (policy.transfers === 'none') return []
    return listedRecipients(policy).flatMap(({path, recipient}) =>
      countriesOf(recipient)
        .filter((country) => !isCovered(country, recipient, policy))
        .flatMap((country): Contradiction[] => {
          const area = areasOf(policy).find((each) => !isWithin(each, country))
          if (area === undefined) return []
          const there = [...path, 'country']
          return [
            {
              places: policy.transfers === undefined ? [there] : [there, ['transfers']],
              tell: (at) =>
                policy.transfers === undefined
                  ? `${at(there)} is ${countryName(country)}, outside ${conditions.areas[area].en}, but the policy lists no transfer — add one to \`transfers\`, with its safeguard.`
                  : `${at(there)} is ${countryName(country)}, outside ${conditions.areas[area].en}, but ${at(['transfers'])} lists no transfer there for this recipient — add one with its safeguard.`
            }
          ]
        })
    )
  }
}

function isCovered(country: string, {id}: Recipient, policy: Policy): boolean {
  return listedTransfers(policy).some(
    ({transfer: {to, recipients}}) =>
      to.includes(country) && (recipients === undefined || (id !== undefined && recipients.includes(id)))
  )
}
