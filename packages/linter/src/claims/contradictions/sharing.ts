import {covers, recipientKinds} from '@policy-gen/schema/vocabulary'
import type {RecipientKind} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {
  coversData,
  hasOwnVerb,
  idsOf,
  isNearSubject,
  isPersonal,
  isPlainAssertion,
  isPlainDenialOfData
} from './plain.js'

/** `We do not pass your data on, except to the laboratory`, and advertising partners, or `Acme`, that get it. */
export const sharing: Matter = {
  promise(denial, scope) {
    const {action, purposes, verb, text} = denial
    if (action !== 'share' || purposes.length > 0 || scope.forMoney.test(verb.text)) return undefined
    if (!isPlainDenialOfData(denial, scope)) return promiseWithException(denial, scope)
    const recipients = idsOf(denial.recipients)
    // `Not to Acme` says nothing of others.
    if (recipients.length === 0 && namesIn(text, scope).length > 0) return undefined
    // Where it is `sold or shared` to nobody in particular, the words of a law are meant.
    if (recipients.length === 0 && scope.sold.test(text)) return undefined
    return {data: idsOf(denial.data), recipients: recipients.length > 0 ? recipients : ['third-party']}
  },
  practice(assertion, scope) {
    const {text, data, recipients, verb} = assertion
    if (!isPlainSharing(assertion, scope) || !isForOutsiders(assertion, scope)) return undefined
    const outsiders = idsOf(recipients).filter(isOutsider)
    const names = isNearSubject(mainClauseOf(assertion, scope), scope)
      ? namesIn(scope.company ? text : text.slice(verb.start - assertion.start), scope)
      : []
    return outsiders.length + names.length === 0
      ? undefined
      : {data: idsOf(data), recipients: outsiders, words: names}
  },
  isBroken(promise, practice) {
    if (!coversData(promise.data, practice.data)) return false
    const {recipients: denied = [], except = [], words: [whom = ''] = []} = promise
    const {recipients = [], words: names = []} = practice
    // Whether a company is one of those that are excepted isn't known.
    if (except.length === 0 && denied.includes('third-party') && names.some((name) => !whom.includes(name)))
      return true
    return recipients
      .filter((yes) => !except.some((kind) => kind === yes || covers(recipientKinds, kind, yes)))
      .some((yes) => denied.some((no) => covers(recipientKinds, no, yes)))
  }
}

/** Personal data is passed on, whether the person wants it or not. */
export function isPlainSharing(assertion: Claim, scope: ScopeWords): boolean {
  const {action, text, data} = assertion
  return (
    action === 'share' &&
    isPlainAssertion(assertion, scope) &&
    hasOwnVerb(assertion) &&
    data.length > 0 &&
    data.every(({id}) => isPersonal(id)) &&
    !scope.byChoice.test(text)
  )
}

/** Nobody who gets it is one of the house, or works for it. */
export function isForOutsiders({recipients, text}: Claim, scope: ScopeWords): boolean {
  return !recipients.some(({id}) => mayReceive(id)) && !scope.instructed.test(text)
}

/** Without what everybody does: of `When you book, we pass your name to Acme` what is behind the comma. */
export function mainClauseOf(
  claim: Claim,
  {ordinaryUse}: ScopeWords
): Pick<Claim, 'start' | 'text' | 'verb'> {
  const {start, text, verb} = claim
  const before = text.slice(0, verb.start - start)
  const skipped = ordinaryUse.test(before) ? before.lastIndexOf(', ') + 2 : 0
  return skipped > 1 ? {start: start + skipped, text: text.slice(skipped), verb} : claim
}

/** Who is excepted, as the vocabulary knows them, and as words: `the laboratory`. */
function promiseWithException(denial: Claim, scope: ScopeWords): Topic | undefined {
  const {text, start, data, actor, exceptions} = denial
  const except = scope.exceptFor.exec(text)
  if (!except || actor !== 'organisation' || exceptions.length > 1) return undefined
  const whom = text.slice(except.index + except[0].length)
  const before = text.slice(0, except.index)
  const isWhom = whom.length > 0 && whom.split(/\s+/).length <= mostExcepted && !scope.exceptWhen.test(whom)
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
    // Which partners they are isn't said.
    except: kinds.includes('partner') ? [...kinds, 'advertising-partner'] : kinds,
    words: [whom]
  }
}

/** `the laboratory`, `our printer in Lyon` */
const mostExcepted = 6

/** The companies that something is given to: of `to BookRight and Google` both. */
export function namesIn(text: string, {givenTo, company}: ScopeWords): string[] {
  return text
    .split(givenTo)
    .slice(1)
    .flatMap((behind) => names.exec(behind)?.[0].split(/, | \p{Ll}{1,3} /u) ?? [])
    .filter((name) => !noCompany.test(name) && company?.test(name) !== false)
}

/** `BookRight and Google` */
const names =
  /^\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*(?:(?:, | (?:and|or|und|oder|et|ou|y|o) )\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*)*/u

/** What begins with a capital letter and is no company. */
const noCompany =
  /^(?:you|us|third|services?|sites?|websites?|apps?|platform|company|group|personal|affiliates?|partners?|users?|members?|customers?|providers?|vendors?|dritte\w*|tiers|terceros|sie)\b/i

/** Third parties with purposes of their own. */
export function isOutsider(id: RecipientKind): boolean {
  return id === 'third-party' || outsiders.some((kind) => covers(recipientKinds, kind, id))
}

const outsiders: readonly RecipientKind[] = [
  'partner',
  'data-broker',
  'social-network',
  'advertising-partner'
]

/** Those whom nobody means by `third parties`: who works for the organisation, courts, a successor. */
export function mayReceive(id: RecipientKind): boolean {
  return insiders.some((kind) => covers(recipientKinds, kind, id))
}

const insiders: readonly RecipientKind[] = [
  'service-provider',
  'authority',
  'law-enforcement',
  'business-successor',
  'affiliate',
  'professional-adviser'
]
