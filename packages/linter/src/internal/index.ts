/**
 * What `policy-gen` and `eslint-plugin-policy` share with the rules. Nothing here is stable: it may change in
 * any release, even in a patch. Every other entry of this package is covered by semantic versioning.
 */
import type {PolicyFiles} from '../files/policy-files.js'

export {readTree, type PlaceOf, type PolicyDocument} from '../document/document.js'
export {withoutHidden} from '../document/hidden.js'
export {withLintComments} from '../document/lint-comments.js'
export {hints} from '../document/plain-signs.js'
export type {PolicyFiles} from '../files/policy-files.js'
export {checkOf, type Check} from '../rule/check.js'
export {wordsOf} from '../rule/message.js'
export type {Violation} from '../rule/rule.js'
export {bisect} from '../text/bisect.js'
export {applyEdits, type Edit} from '../text/edits.js'
export {linesOf, type Lines} from '../text/lines.js'
export type {Range} from '../text/range.js'

/** The policy files of this machine; a browser has none. The code that reads them is loaded on first use. */
export async function loadPolicyFiles(): Promise<PolicyFiles> {
  return (await import('#policy-files')).policyFiles
}
