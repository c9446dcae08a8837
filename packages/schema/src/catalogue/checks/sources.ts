import type {FactCheck} from '../answer.js'
import {advice} from '../../languages/index.js'
import {everyStated} from '../stated.js'
import {everyPracticeStates} from './every-practice.js'
import {byUs, handledByUs, isPersonal} from '../../facts/practices.js'
import {factOf} from './practice-facts.js'

const missingSource = advice.sources.missingSource

/** Where data comes from, wherever a practice names a source. */
export const sourcesStated: FactCheck = (policy) =>
  everyStated(
    policy,
    handledByUs(policy)
      .filter(({practice}) => practice.from !== undefined)
      .map((placed) => factOf(placed, 'from', ['sources'])),
    missingSource
  )

/** Where all of the collected data comes from. */
export const allSourcesStated: FactCheck = (policy) =>
  everyPracticeStates(policy, byUs(policy, 'collect').filter(isPersonal), 'from', ['sources'], missingSource)
