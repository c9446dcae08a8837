import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {isGathering, isPlainAssertion, isPlainDenial, saysNoMore} from './plain.js'

/** `We do not collect data about children`, and `we collect the child’s date of birth`. */
export const children: Matter = {
  elsewhere: true,
  promise: (denial, scope) =>
    isPlainDenial(denial, scope) &&
    scope.saidOfItself.test(denial.text) &&
    saysNoMore(denial, anything, scope)
      ? topicOf(denial, scope)
      : undefined,
  practice: (assertion, scope) =>
    isPlainAssertion(assertion, scope) && !scope.byConsent.test(assertion.text)
      ? topicOf(assertion, scope)
      : undefined,
  isBroken: ({words: denied = []}, {words: ages = []}) =>
    denied.length === 0 || ages.length === 0 || denied.some((age) => ages.includes(age))
}

/** What children are it says behind their data: `under 13`. */
const anything = /^[^,;]{0,60}$/

/** The ages that are named. */
function topicOf(claim: Claim, {children: {named, qualified}}: ScopeWords): Topic | undefined {
  const {text, data} = claim
  if (!isGathering(claim) || data.length === 0 || !named.test(text) || qualified.test(text)) return undefined
  return {words: text.match(/\b\d{1,2}\b/g) ?? []}
}
