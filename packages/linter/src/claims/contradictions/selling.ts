import {covers, purposes} from '@policy-gen/schema/vocabulary'
import type {Purpose} from '@policy-gen/schema'
import type {Claim} from '../claim.js'
import type {Matter} from './matter.js'
import {coversData, idsOf, isPlainDenialOfData, isPlainPractice} from './plain.js'

/** `We never sell your data`, and `we may sell it`. */
export const selling: Matter = {
  promise: (denial, scope) =>
    denial.action === 'sell' && isPlainDenialOfData(denial, scope) ? {data: idsOf(denial.data)} : undefined,
  practice(assertion, scope) {
    const {action, text, data} = assertion
    const isSale = action === 'sell' ? !scope.selling.otherSale.test(text) : isGivenForMarketing(assertion)
    return isSale && isPlainPractice(assertion, scope) ? {data: idsOf(data)} : undefined
  },
  isBroken: (promise, practice) => coversData(promise.data, practice.data)
}

/**
 * Giving others data for marketing is a sale under Cal. Civ. Code 1798.140(ad), with or without money: `use
 * it for marketing purposes, which may include sharing it with various suppliers`.
 */
function isGivenForMarketing({action, recipients, purposes}: Claim): boolean {
  return (
    action === 'share' &&
    purposes.some(({id}) => isMarketing(id)) &&
    recipients.some(({id}) => id === 'supplier' || id === 'data-broker')
  )
}

function isMarketing(id: Purpose): boolean {
  return covers(purposes, 'marketing', id) || covers(purposes, 'advertising', id)
}
