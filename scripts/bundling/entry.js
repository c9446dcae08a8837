// What a page would write: every rule over a text, and a policy file read. Bundled by tests-of-dist/bundles.test.ts.
import {parsePolicy} from '@policy-gen/schema'
import {remark} from 'remark'
import policy from 'remark-preset-lint-policy/strict'

/** @param {string} text */
async function lint(text) {
  const {messages} = await remark().use(policy).process(text)
  return messages.map(({ruleId}) => ruleId)
}

/** @param {string} text */
const problems = (text) => parsePolicy(text).problems.map(({message}) => message)

Object.assign(globalThis, {page: {lint, problems}})
