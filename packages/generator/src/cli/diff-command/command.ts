import {languageNames} from '../../languages/names.js'
import type {Command} from '../command.js'
import {maxSizeOfPolicies} from '../shared-options.js'

export const diff: Command = {
  name: 'diff',
  summary: 'Show what changed between two versions of a policy, in plain sentences',
  operands: '<before> <after>',
  description: `Compares the facts of two policies (a new recipient, a longer retention, a right removed), marks what
is material to the people concerned, and names the sections whose prose changed. Either side may be
a file or a git revision of one, such as HEAD~1:policy.yaml. The exit status is 1 if anything is material,
and 2 if one of the two cannot be read as a policy.`,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['pretty', 'markdown', 'json'],
      summary: 'The format of the output'
    },
    language: {
      type: 'string',
      short: 'l',
      value: 'TAG',
      choices: languageNames,
      summary: 'The language of the sentences'
    },
    ...maxSizeOfPolicies,
    material: {type: 'boolean', summary: 'Show only what is material'}
  },
  examples: [
    ['policy-gen diff HEAD~1:policy.yaml policy.yaml', 'What changed in the last commit, and since then.'],
    ['policy-gen diff old.yaml new.yaml --format markdown', 'A “What changed” section to publish.']
  ],
  load: () => import('./run.js')
}
