import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Right} from '../vocabulary/rights.js'

/** A right that a policy grants, how it is used, and where the policy says so. */
export interface GrantedRight {
  readonly path: Path
  readonly right: Right
  readonly how: string | undefined
  readonly says: boolean
}

/** The entries of `rights.granted`. */
export function grantedRights({rights}: Policy): GrantedRight[] {
  return (rights?.granted ?? []).map((entry, index) => {
    const path = ['rights', 'granted', index]
    return typeof entry === 'string'
      ? {path, right: entry, how: undefined, says: false}
      : {path, right: entry.right, how: entry.how, says: entry.says !== undefined}
  })
}

/** One right, where it is granted. */
export function grantedRight(policy: Policy, right: Right): GrantedRight | undefined {
  return grantedRights(policy).find((granted) => granted.right === right)
}
