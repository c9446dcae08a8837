import type {Policy} from '@policy-gen/schema'
import {formatPath} from '@policy-gen/schema/problems'
import {findUnquoted} from '@policy-gen/schema/quotes'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {FileInfo} from '../rule/rule.js'

const policyFactsInProse: PolicyRule<{policy: string | undefined}> = definePolicyRule<{
  policy: string | undefined
}>({
  id: 'policy-facts-in-prose',
  summary: 'facts in the policy file that quote sentences no longer in the text',
  why: `The facts of a policy file quote the sentences that state them (\`says\`). When somebody edits the text and not the
facts, the two drift apart, and every table made from the facts is wrong from then on. The policy file is the one of the same
name beside the text: \`policy.yaml\` for \`policy.md\`.`,
  preset: 'recommended',
  options: {
    policy: {
      type: 'string',
      summary: 'The policy file, relative to the folder of the text. Default: the one of the same name.'
    }
  },
  *check({source}, {policy: named}, file) {
    // An invalid policy file is reported when that file is linted.
    const policy = policyBeside(file, named)
    if (!policy) return
    for (const {path, message} of findUnquoted(policy, source)) {
      yield {start: 0, end: 0, message: `\`${formatPath(path)}\` of the policy file: ${message}`}
    }
  }
})

export default policyFactsInProse

function policyBeside({path, cwd, policyFiles}: FileInfo, named: string | undefined): Policy | undefined {
  if (path === undefined) return undefined
  const candidates =
    named === undefined
      ? ['yaml', 'yml', 'json'].map((ending) => path.replace(/\.[^./\\]+$/, `.${ending}`))
      : [
          isAbsolute(named)
            ? named
            : path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) + named
        ]
  for (const candidate of candidates) {
    if (candidate === path || !/policy\.(?:ya?ml|json)$/.test(candidate)) continue
    const policy = policyFiles.load(candidate, cwd)
    if (policy) return policy
  }
  return undefined
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(path)
}
