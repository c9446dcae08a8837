import {existsSync, readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {findUnquoted, formatPath, parsePolicy} from '@policy-gen/schema'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {FileInfo} from '../rule/rule.js'

const policyFactsInProse: PolicyRule<{policy: string | undefined}> = definePolicyRule<{
  policy: string | undefined
}>({
  id: 'policy-facts-in-prose',
  summary: 'facts of the policy file beside the text that quote sentences which the text no longer holds',
  why: `The facts of a policy file quote the sentences that state them (\`says\`). When somebody edits the text and not the facts, the
two drift apart, and every table that is made from the facts is wrong from then on. The policy file is the one of the same name
beside the text: \`policy.yaml\` for \`policy.md\`.`,
  preset: 'recommended',
  options: {
    policy: {
      type: 'string',
      summary: 'The policy file, from the folder of the text. Without it: the one of the same name.'
    }
  },
  examples: {
    bad: [
      {
        beside: {
          'policy.yaml':
            'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\npractices:\n  - never: sell\n    says: We never sell your data.\nsections:\n  - kind: sale\n    heading: false\n    body: |\n      We never sell your data.\n'
        },
        markdown: '# Privacy\n\nWe hardly ever sell your data.\n',
        findings: [
          '1:1-1:1 `practices[0].says` of the policy file: The text nowhere says this — quote a sentence of it word for word.'
        ]
      }
    ],
    good: [
      {
        markdown: 'We never sell your data.\n',
        note: 'Without a policy file beside it there is nothing to compare.'
      }
    ]
  },
  *check({source}, {policy: named}, file) {
    const path = policyBeside(file, named)
    if (path === undefined) return
    const {policy} = parsePolicy(readFileSync(path), {path})
    // A policy file that doesn't hold together is told by whoever lints that file.
    if (!policy) return
    for (const {path, message} of findUnquoted(policy, source)) {
      yield {start: 0, end: 0, message: `\`${formatPath(path)}\` of the policy file: ${message}`}
    }
  }
})

export default policyFactsInProse

function policyBeside({path, cwd}: FileInfo, named: string | undefined): string | undefined {
  if (path === undefined) return undefined
  const text = resolve(cwd, path)
  const candidates =
    named === undefined
      ? ['yaml', 'yml', 'json'].map((ending) => text.replace(/\.[^./\\]+$/, `.${ending}`))
      : [resolve(dirname(text), named)]
  return candidates.find(
    (candidate) => candidate !== text && /policy\.(?:ya?ml|json)$/.test(candidate) && existsSync(candidate)
  )
}
