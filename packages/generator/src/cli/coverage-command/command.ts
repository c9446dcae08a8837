import type {Command} from '../command.js'
import {configurationOption, maxSizeOfPolicies, templatesOption} from '../shared-options.js'

export const coverage: Command = {
  name: 'coverage',
  summary: 'Show which legal requirements are met, and where',
  operands: '[files…]',
  description: `Goes through the requirements of the regimes that a policy names, each with its citation, and shows
which fact meets it and in which line of the document, what is missing, or why it does not apply.
A fact counts only if the document states it. This is a checklist, not legal advice.`,
  options: {
    regime: {
      type: 'string',
      short: 'r',
      value: 'LIST',
      multiple: true,
      summary: 'Check these regimes instead of those that the policy names'
    },
    on: {type: 'string', value: 'DATE', summary: 'Check the law as of this day, such as 2024-06-30'},
    all: {type: 'boolean', short: 'a', summary: 'Also list what does not apply, and why'},
    unmet: {type: 'boolean', short: 'u', summary: 'List only what is not met'},
    ...templatesOption,
    ...configurationOption,
    ...maxSizeOfPolicies,
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['pretty', 'markdown', 'json'],
      summary: 'The format of the output'
    }
  },
  examples: [
    ['policy-gen coverage', 'Every policy below this folder, against the regimes that it names.'],
    [
      'policy-gen coverage policy.yaml --regime gdpr,ccpa --unmet',
      'What two laws require and the policy lacks.'
    ]
  ],
  load: () => import('./run.js')
}
