import {dataOverlaps} from '../facts/data.js'
import {countriesOf, listedRecipients} from '../facts/receivers.js'
import type {Recipient} from '../model/index.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A recipient may have several entries, for other data or other purposes; what is true of it is true in all of them. */
export const recipientsTwice: ConsistencyCheck = {
  summary:
    'A recipient that is listed twice for the same data and purposes is described in the same way each time.',
  find(policy) {
    const known = new Map<string, ReturnType<typeof listedRecipients>[number]>()
    return listedRecipients(policy).flatMap((entry): Contradiction[] => {
      const {path, recipient} = entry
      const keys = keysOf(recipient)
      const first = keys
        .flatMap((key) => known.get(key) ?? [])
        .find((other) => isSame(other.recipient, recipient))
      for (const key of keys) if (!known.has(key)) known.set(key, entry)
      const field = first && compared.find((each) => differs(recipient, first.recipient, each))
      if (first === undefined || field === undefined) return []
      const [here, there] = [
        [...path, field],
        [...first.path, field]
      ]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} describes the same recipient differently from ${at(there)} — keep the one that is true, or say for which data or purposes each is.`
        }
      ]
    })
  }
}

const compared = ['country', 'related', 'policy'] as const satisfies readonly (keyof Recipient)[]

/**
 * Its role, and its role for certain data: only the first of each is compared, so that the time is linear in
 * the length of the list.
 */
function keysOf({name, service, kind, data, purposes}: Recipient): string[] {
  const who = service ?? name?.toLowerCase()
  return who === undefined
    ? []
    : [
        [who, kind],
        [who, kind, data, purposes]
      ].map((key) => JSON.stringify(key))
}

/** Data and purposes that both entries may be about. */
function isSame(one: Recipient, other: Recipient): boolean {
  return (
    meets(one.data, other.data, dataOverlaps) &&
    meets(one.purposes, other.purposes, (a, b) => JSON.stringify(a) === JSON.stringify(b))
  )
}

function meets<Entry>(
  one: readonly Entry[] | undefined,
  other: readonly Entry[] | undefined,
  overlaps: (one: Entry, other: Entry) => boolean
): boolean {
  return one === undefined || other === undefined || one.some((a) => other.some((b) => overlaps(a, b)))
}

function differs(one: Recipient, other: Recipient, field: (typeof compared)[number]): boolean {
  if (one[field] === undefined || other[field] === undefined) return false
  if (field !== 'country') return one[field] !== other[field]
  return [...countriesOf(one)].sort().join() !== [...countriesOf(other)].sort().join()
}
