import {byUs} from '../facts/practices.js'
import {concerns, type Where} from '../facts/regions.js'
import {receiversOf, worksForUs, type ReceiverKind} from '../facts/receivers.js'
import {disclosedRows} from '../facts/sale.js'
import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/**
 * Data that is sold leaves the organisation; data that a service provider gets isn't sold: Civ. Code §
 * 1798.140(ad), (ai).
 */
export const outsiders: ConsistencyCheck = {
  summary:
    'Data that is sold, shared for advertising or made public doesn’t go to staff or, under the CCPA, to service providers.',
  find(policy) {
    return [...ofTables(policy), ...ofPractices(policy)].flatMap(({here, there, act, kind, where}) =>
      isOthers(kind, act, where, policy) ? [] : [contradiction(here, there, act, kind)]
    )
  }
}

/** What is stated to be done with data, where, and to whom it goes. */
interface Disclosure {
  readonly here: Path
  readonly there: Path
  readonly act: Act
  readonly kind: ReceiverKind
  readonly where?: Where
}

type Act = keyof typeof words

const words = {
  sell: 'is sold',
  'share-for-advertising': 'is shared for advertising',
  'disclose-publicly': 'is made public',
  share: 'is disclosed'
}

function ofTables(policy: Policy): Disclosure[] {
  const acts = {sold: 'sell', shared: 'share-for-advertising', businessPurpose: 'share'} as const
  return (['sold', 'shared', 'businessPurpose'] as const).flatMap((table) =>
    disclosedRows(policy, table).flatMap(({path, row: {to}}) =>
      to.map((kind, place) => ({here: [...path, 'to', place], there: path, act: acts[table], kind}))
    )
  )
}

function ofPractices(policy: Policy): Disclosure[] {
  return (['sell', 'share-for-advertising', 'disclose-publicly'] as const).flatMap((act) =>
    byUs(policy, act).flatMap(({path, practice}) =>
      receiversOf(practice, policy, path).flatMap(({path: here, kinds}) => {
        // A recipient with a second role may get data in that role.
        const kind = kinds.find((each) => isOthers(each, act, practice.where, policy)) ?? kinds[0]
        return kind === undefined ? [] : [{here, there: path, act, kind, where: practice.where}]
      })
    )
  )
}

function isOthers(kind: ReceiverKind, act: Act, where: Where, policy: Policy): boolean {
  if (kind === 'staff') return false
  const isCalifornian = policy.regimes?.includes('ccpa') === true && concerns('ccpa', where, policy)
  return act !== 'sell' || !isCalifornian || !worksForUs({kinds: [kind]})
}

function contradiction(here: Path, there: Path, act: Act, kind: ReceiverKind): Contradiction {
  const who = typeof kind === 'string' ? labels.recipientKinds[kind] : kind.other
  const isWithin = kind === 'staff' ? 'who are within the organisation' : 'who work for the organisation'
  return {
    places: [here, there],
    tell: (at) =>
      `${at(here)} is ${who}, ${isWithin}, but by ${at(there)} data ${words[act]} — name who outside gets it, or say that it is used.`
  }
}
