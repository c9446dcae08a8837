import {countryName} from '../facts/areas.js'
import {listedTransfers} from '../facts/receivers.js'
import type {Safeguard} from '../vocabulary/safeguards.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** The frameworks by which single organisations in the United States are certified. */
const certified: readonly Safeguard[] = [
  'data-privacy-framework',
  'uk-us-data-bridge',
  'swiss-us-data-privacy-framework'
]

/** A certification under a framework is one of single organisations in the United States. */
export const frameworks: ConsistencyCheck = {
  summary:
    'A transfer under the EU–US framework, or its British or Swiss counterpart, goes to the United States and names the certified recipients.',
  find(policy) {
    return listedTransfers(policy)
      .filter(({transfer}) => certified.includes(transfer.safeguard))
      .flatMap(({path, transfer}): Contradiction[] => {
        const safeguard = [...path, 'safeguard']
        const elsewhere = transfer.to.find((country) => country !== 'US')
        if (elsewhere !== undefined) {
          const to = [...path, 'to', transfer.to.indexOf(elsewhere)]
          return [
            {
              places: [safeguard, to],
              tell: (at) =>
                `${at(safeguard)} covers certified organisations in the United States only, but ${at(to)} is ${countryName(elsewhere)} — give that country an entry of its own.`
            }
          ]
        }
        if (transfer.recipients !== undefined || transfer.says !== undefined) return []
        return [
          {
            places: [safeguard],
            tell: (at) =>
              `${at(safeguard)} covers only organisations that are certified, not the whole United States — name them in \`recipients\` of the transfer.`
          }
        ]
      })
  }
}
