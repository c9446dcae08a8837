import {amongData} from '../facts/data.js'
import {dataHandled} from '../facts/practices.js'
import {isOutside, listedRecipients, worksForUs, type Receiver} from '../facts/receivers.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {RecipientKind} from '../vocabulary/recipients.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/**
 * Anybody who receives data that is only processed for customers is a sub-processor: Art. 28(2) and (4) GDPR.
 */
export const subProcessors: ConsistencyCheck = {
  summary:
    'A sub-processor works for others. If there is none, nobody receives data that is only processed for customers.',
  find: (policy) => [...outsiders(policy), ...unnamed(policy)]
}

/** Sub-processors that use data for themselves. */
function outsiders(policy: Policy): Contradiction[] {
  const ids = policy.asProcessor?.subprocessors
  if (ids === undefined || ids === 'none') return []
  return ids.flatMap((id, place): Contradiction[] => {
    const receiver = listedRecipients(policy).find(({recipient}) => recipient.id === id)
    if (receiver === undefined || worksForSomebody(receiver)) return []
    const here: Path = ['asProcessor', 'subprocessors', place]
    const there: Path = [...receiver.path, 'kind']
    return [
      {
        places: [here, there],
        tell: (at) =>
          `${at(here)} is a sub-processor, but by ${at(there)} it uses data for itself — name another, or fix its kind.`
      }
    ]
  })
}

/** A recipient with a second role may still work on instructions in this one. */
function worksForSomebody({kinds}: Receiver): boolean {
  return kinds.some(
    (kind) => typeof kind !== 'string' || related.includes(kind) || worksForUs({kinds: [kind]})
  )
}

/** Companies of the same group, and those whose role isn't stated. */
const related: readonly RecipientKind[] = ['affiliate', 'third-party']

function unnamed(policy: Policy): Contradiction[] {
  const {asProcessor} = policy
  if (asProcessor?.subprocessors !== 'none' || asProcessor.data === undefined) return []
  const own = dataHandled(policy)
  const isCustomers = amongData(asProcessor.data)
  const isOwn = amongData(own)
  const here: Path = ['asProcessor', 'subprocessors']
  return listedRecipients(policy).flatMap((receiver): Contradiction[] => {
    const {path, recipient} = receiver
    const place = recipient.data?.findIndex((data) => isCustomers([data]) && !isOwn([data])) ?? -1
    const data = recipient.data?.[place]
    if (data === undefined || !isOutside(receiver)) return []
    const there: Path = [...path, 'data', place]
    return [
      {
        places: [here, there],
        tell: (at) =>
          `${at(here)} is \`none\`, but by ${at(there)} a recipient gets ${labelOf(data)}, which you process for your customers only — name it as a sub-processor, or add the practice that uses the data for yourself.`
      }
    ]
  })
}
