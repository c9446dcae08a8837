import {covers, recipientKinds} from '@policy-gen/schema/vocabulary'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {
  coversData,
  idsOf,
  isNearSubject,
  isPlainDenialOfData,
  isPlainPractice,
  mainClauseOf
} from './plain.js'
import {isForOutsiders, isOutsider, namesIn} from './recipients.js'

/** `We do not pass your data on, except to the laboratory`, and advertising partners, or `Acme`, that get it. */
export const sharing: Matter = {
  promise(denial, scope) {
    const {action, purposes, verb, text} = denial
    if (action !== 'share' || purposes.length > 0 || scope.sharing.forMoney.test(verb.text)) return undefined
    if (!isPlainDenialOfData(denial, scope)) return promiseWithException(denial, scope)
    const recipients = idsOf(denial.recipients)
    // `Not to Acme` says nothing about others.
    if (recipients.length === 0 && namesIn(text, scope).length > 0) return undefined
    // `Sold or shared`, without a recipient, refers to the words of a law.
    if (recipients.length === 0 && scope.sharing.sold.test(text)) return undefined
    return {data: idsOf(denial.data), recipients: recipients.length > 0 ? recipients : ['third-party']}
  },
  practice(assertion, scope) {
    const {action, text, data, recipients, verb} = assertion
    if (action !== 'share' || !isPlainPractice(assertion, scope) || !isForOutsiders(assertion, scope))
      return undefined
    const outsiders = idsOf(recipients).filter(isOutsider)
    const names = isNearSubject(mainClauseOf(assertion, scope), scope)
      ? namesIn(scope.sharing.company ? text : text.slice(verb.start - assertion.start), scope)
      : []
    return outsiders.length + names.length === 0
      ? undefined
      : {data: idsOf(data), recipients: outsiders, words: names}
  },
  isBroken(promise, practice) {
    if (!coversData(promise.data, practice.data)) return false
    const {recipients: denied = [], except = [], words: [whom = ''] = []} = promise
    const {recipients = [], words: names = []} = practice
    // Unknown whether a company is one of the exceptions.
    if (except.length === 0 && denied.includes('third-party') && names.some((name) => !whom.includes(name)))
      return true
    return recipients
      .filter((yes) => !except.some((kind) => kind === yes || covers(recipientKinds, kind, yes)))
      .some((yes) => denied.some((no) => covers(recipientKinds, no, yes)))
  }
}

/** The exceptions, as terms of the vocabulary, and as words: `the laboratory`. */
function promiseWithException(denial: Claim, scope: ScopeWords): Topic | undefined {
  const {text, start, data, actor, exceptions} = denial
  const except = scope.sharing.exceptFor.exec(text)
  if (!except || actor !== 'organisation' || exceptions.length > 1) return undefined
  const whom = text.slice(except.index + except[0].length)
  const before = text.slice(0, except.index)
  const isWhom =
    whom.length > 0 && whom.split(/\s+/).length <= mostExcepted && !scope.sharing.exceptWhen.test(whom)
  const excepted = denial.recipients.filter((term) => term.start - start > except.index)
  const plain: Claim = {
    ...denial,
    end: start + before.length,
    text: before,
    exceptions: [],
    data: data.filter((term) => term.end - start <= except.index),
    recipients: denial.recipients.filter((term) => !excepted.includes(term))
  }
  if (!isWhom || !isPlainDenialOfData(plain, scope)) return undefined
  const kinds = idsOf(excepted)
  return {
    data: idsOf(plain.data),
    recipients: ['third-party'],
    // Unknown which partners they are.
    except: kinds.includes('partner') ? [...kinds, 'advertising-partner'] : kinds,
    words: [whom]
  }
}

/** `the laboratory`, `our printer in Lyon` */
const mostExcepted = 6
