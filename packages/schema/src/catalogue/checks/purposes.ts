import {advice} from '../../languages/index.js'
import type {Policy} from '../../model/index.js'
import {joined, unmet, type FactCheck} from '../answer.js'
import {everyStated, someStated} from '../stated.js'
import {everyPracticeStates} from './every-practice.js'
import {byUs, handledByUs, isPersonal, type StatedPractice} from '../../facts/practices.js'
import {interestsOf, restsOn} from '../../facts/purposes.js'
import {receiversOf, worksForUs} from '../../facts/receivers.js'
import {factOf, namedPractice} from './practice-facts.js'

/** What data is used for: every collection and use names its purposes. */
export const purposesStated: FactCheck = (policy) =>
  everyPracticeStates(policy, needingReason(policy), 'purposes', ['purposes'], advice.purposes.purposesStated)

/** What at least some data is used for: enough for the common ground, not for a law. */
export const somePurposeStated: FactCheck = (policy) =>
  someStated(
    policy,
    handledByUs(policy)
      .filter(({practice}) => practice.purposes !== undefined)
      .map((placed) => factOf(placed, 'purposes', ['purposes'])),
    advice.purposes.somePurposeStated
  )

/** On which legal ground: every collection and use names it. */
export const groundsStated: FactCheck = (policy) =>
  everyPracticeStates(policy, needingReason(policy), 'ground', ['legal-basis'], advice.purposes.groundsStated)

/** Which legitimate interests are pursued, wherever they are the ground. */
export const interestsStated: FactCheck = (policy) => {
  const concerned = handledByUs(policy).filter((placed) => restsOn(placed, ['legitimate-interests']))
  if (concerned.length === 0) {
    return unmet(advice.purposes.interestsStated)
  }
  return joined(
    concerned.map((placed) => {
      const words = interestsOf(placed.practice)
      const name = namedPractice(placed)
      return words.length === 0
        ? unmet(advice.purposes.interest(name))
        : everyStated(policy, [{...factOf(placed, 'interest', ['legal-basis']), words}])
    })
  )
}

function needingReason(policy: Policy): StatedPractice[] {
  return byUs(policy, 'collect', 'store-on-device', 'use', 'share')
    .filter(isPersonal)
    .filter((placed) => needsOwnReason(placed, policy))
}

/**
 * Giving data to somebody who works for the organisation serves the purpose of that work and rests on its
 * ground; only other sharing needs its own.
 */
function needsOwnReason({action, practice}: StatedPractice, policy: Policy): boolean {
  if (action === 'transfer') return false
  if (action !== 'share' || practice.with === undefined) return true
  return !receiversOf(practice, policy).every(worksForUs)
}
