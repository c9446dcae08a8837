// The code of a page that runs every rule on a text, and reads a policy file. Bundled by
// tests-of-dist/bundles.test.ts.
import {parsePolicy} from '@policy-gen/schema'
import {remark} from 'remark'
import {findContradictions} from 'remark-preset-lint-policy/claims'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import policy from 'remark-preset-lint-policy/strict'
import {VFile} from 'vfile'

/** @param {string} text */
async function lint(text) {
  const {messages} = await remark().use(policy).process(text)
  return messages.map(String)
}

/**
 * With the files beside it, by name, passed as `docs/browsers.md` shows.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} drafts
 */
async function lintBeside(text, drafts) {
  const file = new VFile({value: text, path: 'policy.md'})
  file.data.policyFiles = {load: (path) => parsePolicy(drafts[path] ?? '').policy}
  const {messages} = await remark().use(policy).process(file)
  return messages.map(String)
}

/** @param {string} text */
const problems = (text) => parsePolicy(text).problems.map(({message}) => message)

/** Synchronously. @param {string} text */
const contradictions = (text) => findContradictions(text).length

/** @param {string} text */
const awaited = async (text) => withLanguages(() => contradictions(text))

Object.assign(globalThis, {page: {lint, lintBeside, problems, contradictions, awaited}})
