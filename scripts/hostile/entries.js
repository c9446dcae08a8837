import {extractClaims, findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, sectionsOf, signsOf} from 'remark-preset-lint-policy/disclosures'
import {findMojibake, findOddCharacters, repairMojibake} from 'remark-preset-lint-policy/mojibake'
import {findOutdatedReferences} from 'remark-preset-lint-policy/references'
import {rules} from 'remark-preset-lint-policy/rules'
import {coverage, diffPolicies, parsePolicy} from '@policy-gen/schema'
import {composeDocument, lintText} from 'policy-gen'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'

/**
 * A way into the project. It prepares what isn't its own work, and answers with the work to be measured.
 *
 * @typedef {{name: string, prepare: (text: string) => () => unknown}} Entry
 */

/** @type {(name: string, work: (text: string) => unknown) => Entry} */
const entry = (name, work) => ({name, prepare: (text) => () => work(text)})

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** The last tree, since every rule looks at the same one. @type {{text: string, tree: import('mdast').Root} | undefined} */
let parsed

/** @param {string} text */
function treeOf(text) {
  if (parsed?.text !== text) parsed = {text, tree: parser.parse(text)}
  return parsed.tree
}

/** @type {readonly Entry[]} */
const ofRules = rules.map((plugin) => ({
  name: plugin.rule.id,
  prepare: (text) => {
    const tree = treeOf(text)
    const processor = unified()
      .use(/** @type {import('unified').Plugin} */ (plugin))
      .freeze()
    // A root of its own: what is known of one tree is not known of another.
    return () => processor.runSync({...tree}, new VFile(text))
  }
}))

/** The parser of remark isn't ours: it is measured beside the rest. */
export const parserName = 'the parser (micromark)'

/** Every reader, by what it reads. @type {Readonly<Record<'markdown' | 'html' | 'policy', readonly Entry[]>>} */
export const entries = {
  markdown: [
    entry(parserName, (text) => parser.parse(text)),
    ...ofRules,
    entry('findMojibake', (text) => findMojibake(text)),
    entry('repairMojibake', (text) => repairMojibake(text)),
    entry('findOddCharacters', (text) => findOddCharacters(text)),
    entry('findOutdatedReferences', (text) => findOutdatedReferences(text)),
    entry('recogniseDisclosures', (text) => recogniseDisclosures(text)),
    entry('sectionsOf', (text) => sectionsOf(text)),
    entry('signsOf', (text) => signsOf(text)),
    entry('extractClaims', (text) => extractClaims(text)),
    entry('findContradictions', (text) => findContradictions(text))
  ],
  html: [entry('lintText of a page', (text) => lintText({text, path: 'privacy.html'}, {preset: 'strict'}))],
  policy: [
    entry('parsePolicy', (text) => parsePolicy(text, {path: 'policy.yaml'})),
    entry('parsePolicy, compose, coverage, diff', (text) => {
      const {policy} = parsePolicy(text, {path: 'policy.yaml'})
      if (!policy) return
      composeDocument(policy)
      coverage(policy, {regimes: ['gdpr', 'ccpa'], on: '2026-01-01'})
      diffPolicies(policy, policy)
    }),
    entry('lintText of a policy file', (text) => lintText({text, path: 'policy.yaml'}, {preset: 'strict'}))
  ]
}
