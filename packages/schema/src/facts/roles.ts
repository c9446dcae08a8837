import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'

/** Somebody with whom the organisation decides together. */
export type JointController = NonNullable<Policy['jointControllers']>[number]

/** The joint controllers of a policy, each with its place. */
export function listedJointControllers({jointControllers = []}: Policy): {
  readonly path: Path
  readonly joint: JointController
}[] {
  return jointControllers.map((joint, index) => ({path: ['jointControllers', index], joint}))
}
