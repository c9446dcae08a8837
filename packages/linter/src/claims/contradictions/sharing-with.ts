import {covers, purposes, recipientKinds} from '@policy-gen/schema/vocabulary'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {
  coversData,
  idsOf,
  isNearSubject,
  isPlainDenialOfData,
  isPlainPractice,
  mainClauseOf
} from './plain.js'
import {beforeRecipient, isForOutsiders, isOutsider, mayReceive, namesIn} from './recipients.js'

/** `We do not share your data with others for their own marketing`, and partners get it `so that they can send offers`. */
export const sharingForMarketing: Matter = {
  promise(denial, scope) {
    if (denial.action !== 'share') return undefined
    const whatFor = scope.sharing.othersMarketing?.exec(denial.text)
    if (!whatFor) return undefined
    const after = denial.start + whatFor.index
    const plain: Claim = {
      ...denial,
      end: after,
      text: denial.text.slice(0, whatFor.index).trimEnd(),
      exceptions: denial.exceptions.filter(({start}) => start < after)
    }
    return isPlainDenialOfData({...plain, purposes: []}, scope) ? {data: idsOf(denial.data)} : undefined
  },
  practice(assertion, scope) {
    const isForMarketing =
      assertion.action === 'share' &&
      assertion.purposes.some(({id}) => covers(purposes, 'marketing', id)) &&
      assertion.recipients.some(({id}) => isOutsider(id)) &&
      isPlainPractice(assertion, scope) &&
      isForOutsiders(assertion, scope) &&
      isNearSubject(mainClauseOf(assertion, scope), scope)
    return isForMarketing ? {data: idsOf(assertion.data)} : undefined
  },
  isBroken: (promise, practice) => coversData(promise.data, practice.data)
}

/** `We do not share your data with our affiliates`, which aren't third parties, but are named here. */
export const sharingInside: Matter = {
  promise(denial, scope) {
    const {action, purposes: uses, verb, recipients} = denial
    const isPlain =
      action === 'share' &&
      uses.length === 0 &&
      recipients.length > 0 &&
      recipients.every(({id}) => mayReceive(id)) &&
      !scope.sharing.forMoney.test(verb.text) &&
      isPlainDenialOfData(denial, scope)
    return isPlain ? {data: idsOf(denial.data), recipients: idsOf(recipients)} : undefined
  },
  practice(assertion, scope) {
    const {action, data, recipients} = assertion
    return action === 'share' && isPlainPractice(assertion, scope)
      ? {data: idsOf(data), recipients: idsOf(recipients).filter(mayReceive)}
      : undefined
  },
  isBroken: (promise, practice) =>
    coversData(promise.data, practice.data) &&
    (practice.recipients ?? []).some((yes) =>
      (promise.recipients ?? []).some((no) => covers(recipientKinds, no, yes))
    )
}

/** `We do not share your data with Acme`, and `we send your e-mail address to Acme`. */
export const sharingWithNamed: Matter = {
  promise(denial, scope) {
    const {action, purposes: uses, text, start, verb} = denial
    const words = action === 'share' && uses.length === 0 ? namesIn(text, scope) : []
    const [first] = words
    const verbEnd = verb.end - start
    const isLast = text.endsWith(words.at(-1) ?? '')
    // In `wir geben Ihre Daten nicht an Acme weiter`, the name is between the parts of the verb.
    if (first === undefined || !(isLast || text.indexOf(first) < verbEnd)) return undefined
    const before = isLast ? beforeRecipient(text.slice(0, text.indexOf(first)), scope) : text
    const plain: Claim = {...denial, end: start + before.length, text: before, recipients: []}
    return isPlainDenialOfData(plain, scope) ? {data: idsOf(denial.data), words} : undefined
  },
  practice(assertion, scope) {
    const {action, text, data} = assertion
    return action === 'share' && isPlainPractice(assertion, scope)
      ? {data: idsOf(data), words: namesIn(text, scope)}
      : undefined
  },
  isBroken: (promise, practice) =>
    coversData(promise.data, practice.data) &&
    (practice.words ?? []).some((name) => promise.words?.includes(name))
}
