import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {handledByUs} from './practices.js'

/** A joint controller: somebody with whom the organisation decides why and how data is used. */
export type JointController = NonNullable<Policy['jointControllers']>[number]

/** The joint controllers of a policy, each with its place. */
export function listedJointControllers({jointControllers = []}: Policy): {
  readonly path: Path
  readonly joint: JointController
}[] {
  return jointControllers.map((joint, index) => ({path: ['jointControllers', index], joint}))
}

/** Whether the organisation does nothing with data for itself: then it is nobody's controller (Art. 4(7), 28 GDPR). */
export function isOnlyProcessor(policy: Policy): boolean {
  return (
    policy.asProcessor !== undefined &&
    listedJointControllers(policy).length === 0 &&
    handledByUs(policy).length === 0
  )
}
