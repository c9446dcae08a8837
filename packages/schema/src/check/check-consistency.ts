import {findContradictions} from '../consistency/index.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Finding} from '../source/source.js'

/** The facts must be consistent. */
export function checkConsistency(policy: Policy, at: (path: Path) => string): Finding[] {
  return findContradictions(policy).map(({places: [path, ...others], tell}) => ({
    code: 'contradiction',
    path,
    others,
    target: 'value',
    // Worded only for those that are shown: a file may have thousands.
    get message() {
      return tell(at)
    }
  }))
}
