import {extractClaims, findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, sectionsOf, signsOf} from 'remark-preset-lint-policy/disclosures'
import {findMojibake, findOddCharacters, repairMojibake} from 'remark-preset-lint-policy/mojibake'
import {findOutdatedReferences} from 'remark-preset-lint-policy/references'
import {rules} from 'remark-preset-lint-policy/rules'
import {coverage, diffPolicies, parsePolicy} from '@policy-gen/schema'
import {composeDocument, lintText} from 'policy-gen'

/**
 * A way into the project.
 *
 * @typedef {{name: string, work: (text: string) => unknown}} Entry
 */

/** @type {(name: string, work: (text: string) => unknown) => Entry} */
const entry = (name, work) => ({name, work})

/** No rule at all: what is left is the parser, with the limits before it. */
const none = ['none']

/** @type {readonly Entry[]} */
const ofRules = rules.map(({rule: {id}}) =>
  entry(id, (text) => lintText({text, path: 'privacy.md'}, {only: [id]}))
)

/** Every reader, by what it reads. @type {Readonly<Record<'markdown' | 'html' | 'policy', readonly Entry[]>>} */
export const entries = {
  markdown: [
    entry('the parser', (text) => lintText({text, path: 'privacy.md'}, {only: none})),
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
