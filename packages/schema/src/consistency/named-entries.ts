import {countryName} from '../facts/areas.js'
import {dataOverlaps, type DataEntry} from '../facts/data.js'
import {ruleOf} from '../facts/kept.js'
import {byUs} from '../facts/practices.js'
import {countriesOf, listedRecipients, listedTransfers, receiversOf} from '../facts/receivers.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** What one part of a policy says about a recipient or a rule agrees with the entry that it names. */
export const namedEntries: ConsistencyCheck = {
  summary:
    'A practice gives a recipient only data that its entry names, and keeps data under a rule about that data; a transfer goes where its recipients are.',
  find(policy) {
    // Of two with the same id, the first.
    const listed = new Map(
      listedRecipients(policy)
        .map((entry) => [entry.recipient.id, entry] as const)
        .reverse()
    )
    return [
      ...byUs(policy).flatMap(({path, practice}) => [
        ...receiversOf(practice, policy, path).flatMap(({path: there, recipient}) =>
          apart([...path, 'data'], practice.data, there, recipient?.data, 'the recipient')
        ),
        ...apart(
          [...path, 'data'],
          practice.data,
          [...path, 'keep'],
          ruleOf(practice.keep, policy)?.data,
          'the rule'
        )
      ]),
      ...listedTransfers(policy).flatMap(({path, transfer: {to, recipients = []}}) =>
        recipients.flatMap((id, place): Contradiction[] => {
          const entry = listed.get(id)
          const countries = entry ? countriesOf(entry.recipient) : []
          const [elsewhere] = countries
          if (
            entry === undefined ||
            elsewhere === undefined ||
            countries.some((country) => to.includes(country))
          )
            return []
          const [here, there] = [
            [...path, 'recipients', place],
            [...entry.path, 'country']
          ]
          return [
            {
              places: [here, there],
              tell: (at) =>
                `${at(here)} receives data in ${to.map(countryName).join(', ')}, but ${at(there)} is ${countryName(elsewhere)} — keep the one that is true.`
            }
          ]
        })
      )
    ]
  }
}

/** A practice and an entry name nothing in common: only one of the two lists can be complete. */
function apart(
  here: (string | number)[],
  data: readonly DataEntry[] | undefined,
  there: readonly (string | number)[],
  known: readonly DataEntry[] | undefined,
  what: string
): Contradiction[] {
  const [first] = data ?? []
  if (first === undefined || data === undefined || known === undefined) return []
  if (data.some((one) => known.some((other) => dataOverlaps(one, other)))) return []
  return [
    {
      places: [here, there],
      tell: (at) =>
        `${at(here)} names ${labelOf(first)}, but ${what} that ${at(there)} names is about other data (${known.map(labelOf).join(', ')}) — add it there, or name another entry here.`
    }
  ]
}
