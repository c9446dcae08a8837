import {covers, purposes} from '@policy-gen/schema/vocabulary'
import type {Purpose} from '@policy-gen/schema'
import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
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
export const advertising: Matter = useFor('marketing', 'advertising')

/** `Your photos are never used to train AI models`, and `we use your photos to train our models`. */
export const training: Matter = useFor('machine-learning')

/** Data that isn't used for something, and yet is. */
function useFor(...forbidden: readonly Purpose[]): Matter {
  const isForbidden = (id: Purpose): boolean => forbidden.some((kind) => covers(purposes, kind, id))
  return {
    promise(denial, scope) {
      if (denial.action !== 'use') return undefined
      const uses = idsOf(denial.purposes)
      const isPlain =
        uses.length > 0 &&
        uses.every(isForbidden) &&
        isPlainDenial(denial, scope) &&
        !scope.using?.someModels?.test(denial.text) &&
        !scope.using?.someData?.test(denial.text) &&
        (namesPersonalData(denial, scope) || showsNobody(denial, scope)) &&
        saysNoMore(denial, scope.plain.emphasis, scope)
      const data = idsOf(denial.data)
      return isPlain ? {data: data.length > 0 ? data : ['personal-data'], purposes: uses} : undefined
    },
    practice(assertion, scope) {
      const {action, data, text} = assertion
      if (action !== 'use') return undefined
      const uses = idsOf(assertion.purposes).filter(isForbidden)
      const isPlain =
        uses.length > 0 &&
        data.length > 0 &&
        data.every(({id}) => isPersonal(id)) &&
        isPlainAssertion(assertion, scope) &&
        !scope.conditions.byChoice.test(text)
      return isPlain ? {data: idsOf(data), purposes: uses} : undefined
    },
    isBroken: (promise, practice) =>
      coversData(promise.data, practice.data) &&
      (promise.purposes ?? []).some((no) =>
        (practice.purposes ?? []).some((yes) => covers(purposes, no, yes))
      )
  }
}

/** If people are shown no advertising, their data isn't used for it. */
function showsNobody({data, text}: Claim, {using}: ScopeWords): boolean {
  return data.length === 0 && using?.showsNone?.test(text) === true
}
