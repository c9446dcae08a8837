import type {JointController, Policy} from '@policy-gen/schema'
import {postalLine} from '../wording/addresses.js'
import {oneLine, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {aimsOf, dataList, recipientName} from './practices.js'

/** A joint controller, and what we have arranged with them: Art. 26(2) GDPR. */
export function jointly(joint: JointController, speech: Speech): object {
  const {name, address, site = null, policy = null, about, essence} = joint
  return {
    name,
    article: speech.wording.article(name, 'dative'),
    post: address === undefined ? null : postalLine(address, speech.country(address.country)),
    site,
    policy,
    about: oneLine(about),
    essence: oneLine(essence)
  }
}

/** What we do for customers who decide about the data: Art. 28 GDPR. */
export function processorRole(policy: Policy, speech: Speech): object | null {
  const {asProcessor: role} = policy
  if (role === undefined) return null
  const named = role.subprocessors === undefined || role.subprocessors === 'none' ? [] : role.subprocessors
  const names = named.map((id) => recipientName(id, policy, speech))
  return {
    customers: oneLine(role.customers),
    data: dataList(role, speech) || null,
    purposes: speech.list((role.purposes ?? []).map((each) => speech.term('purposes', each))) || null,
    aims: aimsOf(role.purposes ?? [], speech.list, speech),
    requests: optionalLine(role.requests),
    subprocessors: names,
    oneSubprocessor: names.length === 1 ? (names[0] ?? null) : null,
    noSubprocessors: role.subprocessors === 'none',
    list: role.list ?? null,
    agreement: role.agreement ?? null
  }
}
