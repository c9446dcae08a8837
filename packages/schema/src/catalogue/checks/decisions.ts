import {advice} from '../../languages/index.js'
import {allOf, type FactCheck} from '../answer.js'
import {everyStated, type Fact} from '../stated.js'
import {unmet, joined, type Answer} from '../answer.js'
import {saysOf} from './practice-facts.js'
import type {Policy} from '../../model/index.js'

/** That decisions are made automatically, by which logic, and with which consequences. */
export const decisionsStated: FactCheck = (policy) =>
  everyStated(
    policy,
    decisionsOf(policy).map(({fact}) => fact),
    advice.decisions.decisionsStated
  )

/** How to have a human review the decision. */
const reviewStated: FactCheck = (policy) =>
  joined(
    decisionsOf(policy).map(({review, fact}): Answer => {
      if (review === undefined) {
        return unmet(advice.decisions.review(fact.path))
      }
      return everyStated(policy, [{...fact, path: `${fact.path}.review`}])
    })
  )

/** Both: the explanation of the decision, and how to have a human review it. */
export const decisionsAndReviewStated: FactCheck = allOf(decisionsStated, reviewStated)

function decisionsOf({automatedDecisions}: Policy): {review: string | undefined; fact: Fact}[] {
  const list = automatedDecisions === undefined || automatedDecisions === 'none' ? [] : automatedDecisions
  return list.map((decision, index) => {
    const path = `automatedDecisions[${index}]`
    return {
      review: decision.review,
      fact: {path, says: saysOf(decision, path), sections: ['automated-decisions']}
    }
  })
}
