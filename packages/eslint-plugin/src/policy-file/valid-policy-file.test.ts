import json from '@eslint/json'
import {RuleTester} from 'eslint'
import {describe, it} from 'vitest'
import {policyFile} from './language.js'
import {validPolicyFile} from './valid-policy-file.js'

RuleTester.describe = describe
RuleTester.it = it

const yaml = `title: Privacy
language: en
organisation: {name: Atlas}
sections:
  - kind: contact
`

const inOurLanguage = new RuleTester({
  plugins: {policy: {languages: {'policy-file': policyFile}}},
  language: 'policy/policy-file'
})

inOurLanguage.run('valid-policy-file in YAML', validPolicyFile, {
  valid: [
    {code: yaml, filename: 'policy.yaml'},
    {code: `${yaml}# ${'a'.repeat(1_000_000)}\n`, filename: 'policy.yaml', options: [{maxSize: 2_000_000}]}
  ],
  invalid: [
    {
      code: yaml,
      filename: 'policy.yaml',
      options: [{maxSize: 20}],
      errors: [
        {message: 'Too large: more than 20 B — raise the limit (`maxSize`), or exclude the file.', line: 1}
      ]
    },
    {
      code: yaml.replace('title', 'titel'),
      filename: 'policy.yaml',
      errors: [
        {
          message: 'Unknown field `titel` — did you mean `title`?',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 6,
          suggestions: [{desc: 'Replace it with “title”', output: yaml}]
        }
      ]
    },
    {
      code: yaml.replaceAll('\n', '\r\n').replace('kind: contact', 'kind: contakt'),
      filename: 'policy.yaml',
      errors: [
        {
          messageId: 'finding',
          line: 5,
          column: 11,
          suggestions: [{desc: 'Replace it with “contact”', output: yaml.replaceAll('\n', '\r\n')}]
        }
      ]
    }
  ]
})

const inJson = new RuleTester({plugins: {json}, language: 'json/json'})

inJson.run('valid-policy-file in JSON', validPolicyFile, {
  valid: [
    {
      code: '{"title": "P", "language": "en", "organisation": {"name": "A"}, "sections": [{"kind": "contact"}]}',
      filename: 'policy.json'
    }
  ],
  invalid: [
    {
      code: '{"title": "P", "language": "en", "organisation": {"name": "A"}, "sections": [{"kind": "contakt"}]}',
      filename: 'policy.json',
      errors: [{messageId: 'finding', line: 1, column: 87, suggestions: 1}]
    }
  ]
})
