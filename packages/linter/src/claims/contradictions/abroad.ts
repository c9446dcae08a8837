import type {Matter} from './matter.js'
import {idsOf, isPlainAssertion, isPlainDenial, namesPersonalData} from './plain.js'

/** `We do not transfer your data outside the EU`, and `your data is stored in the United States`. */
export const abroad: Matter = {
  promise: (denial, scope) =>
    (denial.action === 'share' || denial.action === 'transfer') &&
    isPlainDenial(denial, scope) &&
    namesPersonalData(denial, scope) &&
    endsAbroad(denial.text, scope.abroad.denied)
      ? {data: idsOf(denial.data)}
      : undefined,
  practice: (assertion, scope) =>
    assertion.action === 'transfer' &&
    isPlainAssertion(assertion, scope) &&
    namesPersonalData(assertion, scope) &&
    !scope.byConsent.test(assertion.text) &&
    scope.abroad.there.test(assertion.text)
      ? {data: idsOf(assertion.data)}
      : undefined,
  isBroken: () => true
}

/** The place, and others, are the last that a plain denial says. */
function endsAbroad(text: string, place: RegExp): boolean {
  const found = place.exec(text)
  if (!found) return false
  const behind = text.slice(found.index + found[0].length).split(/[^\p{L}]+/u)
  return behind.every((word) => !/^\p{Ll}/u.test(word) || joining.has(word))
}

/** In `the Economic Area or Switzerland` places are joined; another lower-case word may be a condition. */
const joining = new Set([
  'or',
  'and',
  'the',
  'oder',
  'und',
  'der',
  'die',
  'ou',
  'et',
  'la',
  'le',
  'o',
  'y',
  'el'
])
