import {covers, dataCategories} from '@policy-gen/schema/vocabulary'
import type {DataCategory} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {
  coversData,
  exclusive,
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
    if (!isHolding(denial, scope) || !isPlainDenialOfData(denial, scope) || !isSaidOfItself(denial, scope))
      return undefined
    // The name and the address in `your name, IP address or any other personal data`.
    const kinds = idsOf(data).filter((id) => id !== 'personal-data')
    const words = denial.action === 'keep' ? [keeping] : []
    if (kinds.length > 0) return scope.gathering.narrowed.test(text) ? undefined : {data: kinds, words}
    return scope.gathering.absolute.test(text) ? {words} : undefined
  },
  practice(assertion, scope) {
    const isPlain =
      assertion.data.length > 0 &&
      assertion.data.every(({id}) => isPersonal(id)) &&
      // Data that is disclosed has been gathered.
      (isHolding(assertion, scope) || isDisclosing(assertion) || isUsing(assertion, scope)) &&
      isPlainAssertion(assertion, scope) &&
      // Data that stays on somebody's own phone isn't gathered.
      !(assertion.action === 'keep' && scope.nothing.onDevice.test(assertion.text)) &&
      // Registering isn't consent: `We collect your name when you register` breaks the promise, without
      // limiting it.
      !scope.conditions.byConsent.test(assertion.text.replace(scope.conditions.ordinaryUse, ''))
    if (!isPlain) return undefined
    const data = idsOf(assertion.data.filter((term) => !isSource(term, assertion, scope)))
    return {data, words: assertion.action === 'use' ? [using] : []}
  },
  isBroken: ({data: denied, words: promised = []}, {data = [], words: done = []}) =>
    !(promised.includes(keeping) && done.includes(using)) &&
    (denied ? coversData(denied, data) : data.some(identifies))
}

/** `Country (derived from IP address)` is a country. */
function isSource(term: Claim['data'][number], {text, start}: Claim, scope: ScopeWords): boolean {
  return scope.gathering.derived.test(text.slice(0, term.start - start))
}

/** Data that isn't kept may still be used, such as the address that requests a page. */
const keeping = 'keep'
const using = 'use'

/** To gather, or to process for nothing in particular: `we do not process sensitive data`. */
function isHolding(claim: Claim, {gathering: {processing}}: ScopeWords): boolean {
  const {action, verb, purposes} = claim
  return (
    isGathering(claim) ||
    (action === 'use' && purposes.length === 0 && processing.test(verb.text) && hasOwnVerb(claim))
  )
}

/** `We share your phone number with our partners`: the organisation has it. */
function isDisclosing(assertion: Claim): boolean {
  return (assertion.action === 'share' || assertion.action === 'sell') && hasOwnVerb(assertion)
}

/** `We use your location to show shops nearby`: it has it, too. */
function isUsing({action, data, verb}: Claim, {gathering: {using}}: ScopeWords): boolean {
  return (
    action === 'use' &&
    using?.test(verb.text) === true &&
    data.length > 0 &&
    data.every(({id}) => id !== 'personal-data')
  )
}

/** `We only collect your e-mail address`, and `we share your phone number with our partners`. */
export const nothingElse: Matter = {
  affirmed: true,
  elsewhere: true,
  promise(claim, scope) {
    const data = idsOf(claim.data)
    const isPlain =
      isGathering(claim) &&
      scope.gathering.only?.test(claim.text) === true &&
      // `The only personal data that we collect is` counts as the verb.
      isPlainDenialOfData({...exclusive(claim, scope), verb: {...claim.verb, start: claim.start}}, scope) &&
      // Words about the gathering narrow it; the verb alone doesn't: `the only data we ask you for`.
      !scope.gathering.narrowed.test(claim.text.replace(claim.verb.text, '')) &&
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
