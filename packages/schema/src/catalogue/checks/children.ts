import {advice} from '../../languages/index.js'
import type {Policy} from '../../model/index.js'
import {recipientOf} from '../../facts/receivers.js'
import {joined, unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated, someStated} from '../stated.js'
import {neverByUs, practicesOf} from '../../facts/practices.js'
import type {ChildrenField} from '../needs.js'
import {factOf, saysOf} from './practice-facts.js'

type Children = NonNullable<Policy['children']>

/** Each of these fields of `children` is there and stated. */
export function childrenFields(...fields: readonly ChildrenField[]): FactCheck {
  return (policy) =>
    joined(
      fields.map((field): Answer => {
        const value = policy.children?.[field]
        if (policy.children === undefined || value === undefined) return unmet(advice.children[field])
        if (field === 'operators' && !policy.children.operators?.some(isReachable))
          return unmet(advice.children.operators)
        const words = typeof value === 'string' ? value : undefined
        const says = saysOf(policy.children, 'children')
        return everyStated(policy, [{path: `children.${field}`, says, words, sections: ['children']}])
      })
    )
}

/** One operator who can be reached may answer on behalf of the others: 16 CFR 312.4(d)(1). */
function isReachable({address, phone, email}: NonNullable<Children['operators']>[number]): boolean {
  return address !== undefined && phone !== undefined && email !== undefined
}

/** Who gets children's data, by name and kind, and what for; or that nobody does. */
export const childrensRecipientsStated: FactCheck = (policy) => {
  const named = policy.children?.recipients
  if (named === undefined) return unmet(advice.children.recipients)
  const missing = (named === 'none' ? [] : named).flatMap((id) => {
    const recipient = recipientOf(id, policy)
    if (recipient?.name === undefined) return [advice.recipients.name(id)]
    return recipient.purposes === undefined ? [advice.recipients.purposes(recipient.name)] : []
  })
  if (missing.length > 0) return unmet(...missing)
  const says = saysOf(policy.children ?? {}, 'children')
  return everyStated(policy, [{path: 'children.recipients', says, sections: ['children']}])
}

/** Whether the service is for children, or what is done about their data. */
export const childrenAddressed: FactCheck = (policy) => {
  const table =
    policy.children === undefined
      ? []
      : [
          {
            path: 'children',
            says: policy.children.says === undefined ? undefined : 'children.says',
            sections: ['children'] as const
          }
        ]
  const practices = practicesOf(policy).filter(({practice}) => (practice.about ?? []).includes('children'))
  return someStated(
    policy,
    [...table, ...practices.map((placed) => factOf(placed, 'about', ['children']))],
    advice.children.childrenAddressed
  )
}

/** That no game or prize requires a child to give more data than is needed to take part. */
export const neverEntices: FactCheck = (policy) =>
  someStated(
    policy,
    neverByUs(policy, 'entice').map((placed) => factOf(placed, 'data', ['children'])),
    advice.children.neverEntices
  )
