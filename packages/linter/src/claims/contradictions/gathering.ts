import {covers, dataCategories} from '@policy-gen/schema/vocabulary'
import type {DataCategory} from '@policy-gen/schema'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {
  coversData,
  hasOwnVerb,
  idsOf,
  isGathering,
  isPersonal,
  isPlainAssertion,
  isPlainDenialOfData,
  isSaidOfItself
} from './plain.js'

/** `We do not store your IP address` or `We collect no personal data`, and logs of it. */
export const gathering: Matter = {
  elsewhere: true,
  promise(denial, scope) {
    const {text, data} = denial
    if (!isGathering(denial) || !isPlainDenialOfData(denial, scope) || !isSaidOfItself(denial, scope))
      return undefined
    // In `your name, IP address or any other personal data` the name and the address.
    const kinds = idsOf(data).filter((id) => id !== 'personal-data')
    if (kinds.length > 0) return scope.narrowed.test(text) ? undefined : {data: kinds}
    return scope.absolute.test(text) ? {} : undefined
  },
  practice(assertion, scope) {
    const data = idsOf(assertion.data)
    const isPlain =
      // What is disclosed has been gathered.
      (isGathering(assertion) || isDisclosing(assertion)) &&
      isPlainAssertion(assertion, scope) &&
      // Who registers doesn't consent: `We collect your name when you register` breaks the promise, and limits nothing.
      !scope.byConsent.test(assertion.text.replace(scope.ordinaryUse, '')) &&
      data.length > 0 &&
      data.every(isPersonal)
    return isPlain ? {data} : undefined
  },
  isBroken: ({data: denied}, {data = []}) => (denied ? coversData(denied, data) : data.some(identifies))
}

/** `We share your phone number with our partners`: the organisation has it. */
function isDisclosing(assertion: Claim): boolean {
  return (assertion.action === 'share' || assertion.action === 'sell') && hasOwnVerb(assertion)
}

/** `We only collect your e-mail address`, and `we share your phone number with our partners`. */
export const nothingElse: Matter = {
  affirmed: true,
  elsewhere: true,
  promise(claim, scope) {
    const data = idsOf(claim.data)
    const isPlain =
      isGathering(claim) &&
      scope.only?.test(claim.text) === true &&
      isPlainDenialOfData(claim, scope) &&
      !scope.narrowed.test(claim.text) &&
      !data.includes('personal-data')
    return isPlain ? {data} : undefined
  },
  practice: gathering.practice,
  isBroken: ({data: only = []}, {data = []}) =>
    data.some((id) => identifies(id) && !coversData(only, [id]) && !coversData([id], only))
}

/** A kind of personal data that identifies: an e-mail address, an IP address. */
function identifies(id: DataCategory): boolean {
  return identifying.some((kind) => covers(dataCategories, kind, id))
}

const identifying: readonly DataCategory[] = [
  'identity-data',
  'contact-data',
  'financial-data',
  'device-data',
  'location-data'
]
