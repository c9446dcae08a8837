import type {Examples} from './examples.js'

export const policyFactsInProse: Examples = {
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
}
