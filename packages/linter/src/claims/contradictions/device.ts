import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {
  coversData,
  idsOf,
  exclusive,
  isPersonal,
  isPlainAssertion,
  isPlainDenial,
  namesPersonalData
} from './plain.js'

/** `Your data never leaves your phone`, and `we store your contacts on our servers`. */
export const leavingDevice: Matter = {
  promise: promiseOf,
  practice: (assertion, scope) =>
    assertion.data.length > 0 &&
    assertion.data.every(({id}) => isPersonal(id)) &&
    scope.device?.sent.test(assertion.text) === true &&
    isPlainAssertion(assertion, scope) &&
    namesPersonalData(assertion, scope) &&
    !scope.conditions.byConsent.test(assertion.text)
      ? {data: idsOf(assertion.data)}
      : undefined,
  isBroken: (promise, practice) => coversData(promise.data, practice.data)
}

/** `Your photos stay on your phone` is worded as something that happens. */
export const stayingOnDevice: Matter = {...leavingDevice, affirmed: true}

function promiseOf(claim: Claim, scope: ScopeWords): ReturnType<Matter['promise']> {
  const isPlain =
    scope.device?.stays.test(claim.text) === true &&
    isPlainDenial(exclusive(claim, scope), scope) &&
    namesPersonalData(claim, scope) &&
    !scope.plain.limited.test(claim.text)
  return isPlain ? {data: idsOf(claim.data)} : undefined
}
