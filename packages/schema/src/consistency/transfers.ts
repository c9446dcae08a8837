import {areasOf, countryName, isWithin} from '../facts/areas.js'
import {conditions} from '../languages/index.js'
import {countriesOf, listedRecipients, listedTransfers, operatorsCountry} from '../facts/receivers.js'
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
      placesOf(recipient, policy)
        .filter(({country}) => !isCovered(country, recipient, policy))
        .flatMap(({country, field}): Contradiction[] => {
          const area = areasOf(policy).find((each) => !isWithin(each, country))
          if (area === undefined) return []
          const there = [...path, field]
          if (field === 'service')
            return [
              {
                places: [there, ['transfers']],
                tell: (at) =>
                  `${at(there)} is run from ${countryName(country)}, outside ${conditions.areas[area].en}, but ${at(['transfers'])} lists no transfer there for it — add one with its safeguard, or say in \`country\` where else it handles the data.`
              }
            ]
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

/**
 * Where a recipient handles data; for a service, where it is run from, once the policy says which transfers
 * there are.
 */
function placesOf(
  recipient: Recipient,
  {transfers}: Policy
): {readonly country: string; readonly field: 'country' | 'service'}[] {
  const operator = transfers === undefined ? undefined : operatorsCountry(recipient)
  return operator === undefined
    ? countriesOf(recipient).map((country) => ({country, field: 'country'}))
    : [{country: operator, field: 'service'}]
}

function isCovered(country: string, {id}: Recipient, policy: Policy): boolean {
  return listedTransfers(policy).some(
    ({transfer: {to, recipients}}) =>
      to.includes(country) && (recipients === undefined || (id !== undefined && recipients.includes(id)))
  )
}

/** Data that moves within an area isn't transferred to a third country: Art. 44 GDPR. */
export const thirdCountriesOnly: ConsistencyCheck = {
  summary: 'A transfer goes to a third country of one of the laws that the policy names.',
  find(policy) {
    const areas = areasOf(policy)
    const [area, ...others] = areas
    if (area === undefined || others.length > 0) return []
    return listedTransfers(policy).flatMap(({path, transfer: {to}}) =>
      to.flatMap((country, place): Contradiction[] =>
        isWithin(area, country)
          ? [
              {
                places: [[...path, 'to', place]],
                tell: (at) =>
                  `${at([...path, 'to', place])} is ${countryName(country)}, which is within ${conditions.areas[area].en}: no transfer to a third country — remove it.`
              }
            ]
          : []
      )
    )
  }
}
