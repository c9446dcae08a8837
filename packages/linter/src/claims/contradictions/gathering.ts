import {covers, dataCategories} from '@policy-gen/schema/vocabulary'
import type {DataCategory} from '@policy-gen/schema'
import type {Matter} from './matter.js'
import {coversData, idsOf, isGathering, isPersonal, isPlainAssertion, isPlainDenialOfData} from './plain.js'

/** `We do not store your IP address` or `We collect no personal data`, and logs of it. */
export const gathering: Matter = {
  elsewhere: true,
  promise(denial, scope) {
    const {text, data} = denial
    if (!isGathering(denial) || !isPlainDenialOfData(denial, scope) || !scope.saidOfItself.test(text))
      return undefined
    // In `your name, IP address or any other personal data` the name and the address.
    const kinds = idsOf(data).filter((id) => id !== 'personal-data')
    if (kinds.length > 0) return scope.narrowed.test(text) ? undefined : {data: kinds}
    return scope.absolute.test(text) ? {} : undefined
  },
  practice(assertion, scope) {
    const data = idsOf(assertion.data)
    const isPlain =
      isGathering(assertion) &&
      isPlainAssertion(assertion, scope) &&
      !scope.byConsent.test(assertion.text) &&
      data.length > 0 &&
      data.every(isPersonal)
    return isPlain ? {data} : undefined
  },
  isBroken: ({data: denied}, {data = []}) => (denied ? coversData(denied, data) : data.some(identifies))
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
