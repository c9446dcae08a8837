import {extractClaims, findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, sectionsOf, signsOf} from 'remark-preset-lint-policy/disclosures'
import {findMojibake, findOddCharacters, repairMojibake} from 'remark-preset-lint-policy/mojibake'
import {findOutdatedReferences} from 'remark-preset-lint-policy/references'
import {rules} from 'remark-preset-lint-policy/rules'
import {coverage, diffPolicies, parsePolicy} from '@policy-gen/schema'
import {composeDocument, fixText, lintText} from 'policy-gen'
import {unified} from 'unified'
import {VFile} from 'vfile'
// The work that all rules share has no entry of its own in the packages. To measure it separately, it is
// imported from inside.
import {outlineOf} from '../../packages/generator/dist/lint/html-outline.js'
import {piecesOf} from '../../packages/generator/dist/lint/html-pieces.js'
import {beyondLimits, deepNode} from '../../packages/generator/dist/lint/limits.js'
import {lintTree} from '../../packages/generator/dist/lint/lint-markdown.js'
import {markdownTree} from '../../packages/generator/dist/lint/markdown-tree.js'
import {documentOf} from '../../packages/linter/dist/document/document.js'

/**
 * One text on its way through all entries. The results of earlier entries are there for later ones, so that
 * each is measured by itself: rules don't parse, and what they share is made once, as in a real run.
 *
 * @typedef {object} Pass
 * @property {string} text
 * @property {import('mdast').Root | undefined} [tree] Nothing where the text is beyond the limits: no rule sees it.
 * @property {ReturnType<typeof piecesOf>} [pieces]
 * @property {ReturnType<typeof parsePolicy>['policy']} [policy]
 */

/**
 * A way into the project. One that combines many others has no limit of its own.
 *
 * @typedef {{name: string, work: (pass: Pass) => unknown, isSum: boolean}} Entry
 */

/** @type {(name: string, work: (pass: Pass) => unknown) => Entry} */
const entry = (name, work) => ({name, work, isSum: false})

/** @type {(name: string, work: (pass: Pass) => unknown) => Entry} */
const sum = (name, work) => ({name, work, isSum: true})

/** @type {readonly Entry[]} */
const markdown = [
  entry('limits', (pass) => {
    pass.tree = beyondLimits(pass.text) ? undefined : {type: 'root', children: []}
  }),
  entry('parser', async (pass) => {
    if (pass.tree) pass.tree = await markdownTree(pass.text)
  }),
  entry('depth', (pass) => {
    if (pass.tree && deepNode(pass.tree, pass.text)) pass.tree = undefined
  }),
  entry('document', ({tree, text}) => tree && lastOf(documentOf(tree, text))),
  ...rules.map((rule) => entry(rule.rule.id, ({tree, text}) => tree && check(rule, tree, text))),
  sum(
    'all rules with remark-lint',
    ({tree, text}) => tree && lintTree(tree, {text, path: 'privacy.md'}, strict)
  ),
  entry('findMojibake', ({text}) => findMojibake(text)),
  entry('repairMojibake', ({text}) => repairMojibake(text)),
  entry('findOddCharacters', ({text}) => findOddCharacters(text)),
  entry('findOutdatedReferences', ({text}) => findOutdatedReferences(text)),
  entry('recogniseDisclosures', ({text}) => recogniseDisclosures(text)),
  entry('sectionsOf', ({text}) => sectionsOf(text)),
  entry('signsOf', ({text}) => signsOf(text)),
  entry('extractClaims', ({text}) => extractClaims(text)),
  entry('findContradictions', ({text}) => findContradictions(text)),
  // Without anything to fix, most of the work would not be done.
  sum('fixText', ({text}) => fixText({text: `We donâ€™t.\n\n${text}`, path: 'privacy.md'}, strict))
]

/** @type {readonly Entry[]} */
const html = [
  entry('pieces of a page', (pass) => (pass.pieces = piecesOf(pass.text))),
  entry('outline of a page', ({text, pieces = []}) => outlineOf(text, pieces)),
  sum('lintText of a page', ({text}) => lintText({text, path: 'privacy.html'}, strict)),
  sum('fixText of a page', ({text}) => fixText({text, path: 'privacy.html'}, strict))
]

/** @type {readonly Entry[]} */
const policy = [
  entry('parsePolicy', (pass) => (pass.policy = parsePolicy(pass.text, {path: 'policy.yaml'}).policy)),
  entry('composeDocument', ({policy}) => policy && composeDocument(policy)),
  entry('coverage', ({policy}) => policy && coverage(policy, {regimes: ['gdpr', 'ccpa'], on: '2026-01-01'})),
  entry('diffPolicies', ({policy}) => policy && diffPolicies(policy, policy)),
  entry('diffPolicies of other names', ({policy}) => policy && diffPolicies(policy, renamed(policy))),
  sum('lintText of a policy file', ({text}) => lintText({text, path: 'policy.yaml'}, strict)),
  sum('fixText of a policy file', ({text}) => fixText({text, path: 'policy.yaml'}, strict))
]

/**
 * The policy with another name for everything: each of its entries was removed, and another added.
 *
 * @param {import('@policy-gen/schema').Policy} policy
 */
function renamed(policy) {
  const named = /^(?:id|name|recipient|heading|body)$/
  const other = /** @type {unknown} */ (
    JSON.parse(JSON.stringify(policy), (key, /** @type {unknown} */ value) =>
      typeof value === 'string' && named.test(key) ? `${value} x` : value
    )
  )
  return /** @type {import('@policy-gen/schema').Policy} */ (other)
}

/** Every reader, by what it reads, in the order of a pass. */
export const entries = {markdown, html, policy}

/** What later entries need from earlier ones, whichever are requested. */
export const preparing = new Set(['limits', 'parser', 'depth', 'document', 'pieces of a page', 'parsePolicy'])

const strict = /** @type {const} */ ({preset: 'strict', regimes: ['gdpr', 'ccpa']})

/**
 * One rule, without the comments that remark-lint reads for each run.
 *
 * @param {import('remark-preset-lint-policy/rules').AnyPolicyRule} rule
 * @param {import('mdast').Root} tree
 * @param {string} text
 */
function check(rule, tree, text) {
  const plugin = /** @type {import('unified').Plugin<[object], import('mdast').Root>} */ (
    /** @type {unknown} */ (rule)
  )
  const options = 'regimes' in rule.rule.options ? {regimes: strict.regimes} : {}
  return unified()
    .use(plugin, options)
    .run(tree, new VFile({value: text, path: 'privacy.md'}))
}

/** Everything that a document computes on first use. @param {ReturnType<typeof documentOf>} document */
function lastOf({prose, reading, languages, sections, disclosures, signs}) {
  return [prose, reading, languages, sections, disclosures, signs]
}
