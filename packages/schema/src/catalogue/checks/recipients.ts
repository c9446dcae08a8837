import {advice} from '../../languages/index.js'
import type {Policy, Recipient} from '../../model/index.js'
import {areasOf} from '../../facts/areas.js'
import {byUs, neverByUs} from '../../facts/practices.js'
import {
  isOutside,
  isRelated,
  kindsOf,
  listedRecipients,
  listedTransfers,
  receiversOf,
  worksForUs
} from '../../facts/receivers.js'
import {formatPath} from '../../problems/problem.js'
import {joined, unmet, type Answer, type FactCheck} from '../answer.js'
import type {Safeguard} from '../../vocabulary/safeguards.js'
import {everyStated, type Fact} from '../stated.js'
import {factOf, saysOf} from './practice-facts.js'

const missing = advice.recipients.missing

/** Who receives data, or that nobody does. Practices that share (or never do) state it too. */
export const recipientsStated: FactCheck = (policy) => {
  const facts = [...recipientFacts(policy), ...sharingFacts(policy)]
  return everyStated(policy, facts, missing)
}

function recipientsOf(policy: Policy): {path: string; recipient: Recipient}[] {
  return listedRecipients(policy).map(({path, recipient}) => ({path: formatPath(path), recipient}))
}

function recipientFacts(policy: Policy): Fact[] {
  if (policy.recipients === 'none') return [noneFact('recipients', policy)]
  return recipientsOf(policy).map(({path, recipient}) => ({
    path,
    says: saysOf(recipient, path),
    words: recipient.name,
    sections: ['sharing']
  }))
}

/** “None” has no quotation of its own; a promise never to share is what states it in prose. */
function noneFact(path: string, policy: Policy): Fact {
  const promise = neverByUs(policy, 'share').find(({practice}) => practice.says !== undefined)
  const says = promise === undefined ? undefined : `${formatPath(promise.path)}.says`
  return {path, says, sections: ['sharing']}
}

function sharingFacts(policy: Policy): Fact[] {
  const shared = byUs(policy, 'share').filter(({practice}) => receiversOf(practice, policy).some(isOutside))
  const never = neverByUs(policy, 'share')
  return [...shared, ...never].map((placed) => factOf(placed, 'with', ['sharing']))
}

/** What is made available to companies of the same group (Canada). */
export const relatedOrganisationsStated: FactCheck = (policy) => {
  const related = recipientsOf(policy).filter(({recipient}) => isRelated(recipient))
  if (related.length === 0) return unmet(missing)
  return joined(
    related.map(({path, recipient}): Answer => {
      if (recipient.data === undefined && recipient.says === undefined) {
        return unmet(advice.recipients.data(path))
      }
      return everyStated(policy, [
        {path: `${path}.data`, says: saysOf(recipient, path), sections: ['sharing']}
      ])
    })
  )
}

/** With whom data is used jointly, and why (Brazil). */
export const sharedUseStated: FactCheck = (policy) => {
  const without = recipientsOf(policy).filter(
    ({recipient}) => recipient.purposes === undefined && recipient.says === undefined
  )
  if (without.length === 0) return recipientsStated(policy)
  return unmet(...without.map(({path}) => advice.recipients.purposes(path)))
}

/** The responsibilities of those who handle data (Brazil). */
export const responsibilitiesStated: FactCheck = (policy) =>
  joined([
    everyStated(policy, recipientFacts(policy), missing),
    ...recipientsOf(policy)
      .filter(
        ({recipient}) => worksForUs({kinds: kindsOf(recipient)}) && recipient.responsibility === undefined
      )
      .map(({path}) => unmet(advice.recipients.responsibility(path)))
  ])

/** To which countries data goes and what makes that lawful. */
export const transfersStated: FactCheck = (policy) =>
  everyStated(policy, transferFacts(policy), advice.recipients.transfersStated)

function transferFacts({transfers}: Policy): Fact[] {
  const list = transfers === undefined || transfers === 'none' ? [] : transfers
  return list.map((transfer, index) => ({
    path: `transfers[${index}]`,
    says: saysOf(transfer, `transfers[${index}]`),
    sections: ['transfers']
  }))
}

/**
 * To which countries data goes, under safeguards that the law accepts. If the policy also answers to other
 * laws on transfers, entries with the safeguards of those laws may be only about the people whom they
 * protect.
 */
export function transfersUnder(usual: Safeguard, ...others: readonly Safeguard[]): FactCheck {
  return (policy) => {
    const accepted = [usual, ...others]
    const listed = listedTransfers(policy)
    const own = listed.filter(({transfer}) => accepted.includes(transfer.safeguard))
    const reached = own.flatMap(({transfer}) => transfer.to)
    const mayBeOfOthers = own.length > 0 && areasOf(policy).length > 0
    const open = listed.filter(({transfer: {safeguard, to}}) =>
      to.some((country) => !reached.includes(country) && (!mayBeOfOthers || safeguard === 'none'))
    )
    return joined([
      transfersStated(policy),
      ...open.map(({path}) => unmet(advice.recipients.underThisLaw(formatPath(path), usual)))
    ])
  }
}

/** How to get a copy of the document on which transfers under some safeguards rest. */
export function copiesOf(...safeguards: readonly Safeguard[]): FactCheck {
  return (policy) => {
    const under = listedTransfers(policy).filter(({transfer}) => safeguards.includes(transfer.safeguard))
    if (under.length === 0) return unmet(advice.recipients.transfersStated)
    return joined(under.map(({path, transfer}) => copyStated(policy, formatPath(path), transfer.copy)))
  }
}

function copyStated(policy: Policy, path: string, copy: string | undefined): Answer {
  return copy === undefined
    ? unmet(advice.recipients.copy(path))
    : everyStated(policy, [{path: `${path}.copy`, words: copy, sections: ['transfers']}])
}

/** Safeguards that rest on a document, of which people may request a copy. */
const onPaper = [
  'standard-contractual-clauses',
  'uk-addendum',
  'uk-idta',
  'binding-corporate-rules',
  'code-of-conduct',
  'certification',
  'authorised-clauses',
  'derogation-compelling-interests'
]

/** What protects the data, and how to get a copy of it wherever it rests on a document. */
export const safeguardCopyStated: FactCheck = (policy) => {
  const list = policy.transfers === undefined || policy.transfers === 'none' ? [] : policy.transfers
  const answers = list.flatMap((transfer, index): Answer[] => {
    const path = `transfers[${index}]`
    if (transfer.safeguard === 'none') return [unmet(advice.recipients.safeguard(path))]
    if (!onPaper.includes(transfer.safeguard)) return []
    return [copyStated(policy, path, transfer.copy)]
  })
  return joined(answers)
}
