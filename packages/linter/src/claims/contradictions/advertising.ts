import {covers, purposes} from '@policy-gen/schema/vocabulary'
import type {Purpose} from '@policy-gen/schema'
import type {Matter} from './matter.js'
import {
  coversData,
  idsOf,
  isPersonal,
  isPlainAssertion,
  isPlainDenial,
  namesPersonalData,
  saysNoMore
} from './plain.js'

/** `We do not use your data for marketing`, and `we use your name for direct marketing`. */
export const advertising: Matter = {
  promise(denial, scope) {
    const purposes = idsOf(denial.purposes).filter(isAdvertising)
    const isPlain =
      denial.action === 'use' &&
      purposes.length > 0 &&
      purposes.length === idsOf(denial.purposes).length &&
      isPlainDenial(denial, scope) &&
      namesPersonalData(denial, scope) &&
      saysNoMore(denial, scope.emphasis, scope)
    return isPlain ? {data: idsOf(denial.data), purposes} : undefined
  },
  practice(assertion, scope) {
    const {action, data, text} = assertion
    const purposes = idsOf(assertion.purposes).filter(isAdvertising)
    const isPlain =
      action === 'use' &&
      purposes.length > 0 &&
      data.length > 0 &&
      data.every(({id}) => isPersonal(id)) &&
      isPlainAssertion(assertion, scope) &&
      !scope.byChoice.test(text)
    return isPlain ? {data: idsOf(data), purposes} : undefined
  },
  isBroken: (promise, practice) =>
    coversData(promise.data, practice.data) &&
    (promise.purposes ?? []).some((no) => (practice.purposes ?? []).some((yes) => covers(purposes, no, yes)))
}

function isAdvertising(id: Purpose): boolean {
  return covers(purposes, 'marketing', id) || covers(purposes, 'advertising', id)
}
