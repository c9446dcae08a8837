import type {Command} from '../command.js'

export const init: Command = {
  name: 'init',
  summary: 'Write a first policy file, ready to build',
  operands: '[file]',
  description: `Asks a few questions on a terminal, or takes the answers as options, and writes a commented policy
file (policy.yaml without a name) that builds and lints clean. An existing file is never replaced
without --force.`,
  options: {
    name: {type: 'string', short: 'n', value: 'NAME', summary: 'The name that the public knows'},
    'legal-name': {type: 'string', value: 'NAME', summary: 'The name in the register'},
    email: {type: 'string', short: 'e', value: 'ADDRESS', summary: 'Where questions about privacy go'},
    site: {type: 'string', value: 'URL', summary: 'The address of the site'},
    country: {type: 'string', value: 'CODE', summary: 'Where the organisation sits: two letters, such as DE'},
    language: {
      type: 'string',
      short: 'l',
      value: 'TAG',
      choices: ['en', 'de'],
      summary: 'The language of the policy'
    },
    regime: {
      type: 'string',
      short: 'r',
      value: 'LIST',
      multiple: true,
      summary: 'The laws that it answers to'
    },
    yes: {type: 'boolean', short: 'y', summary: 'Ask nothing; take the defaults'},
    force: {type: 'boolean', summary: 'Replace an existing file'}
  },
  examples: [
    ['policy-gen init', 'Answer a few questions, get a policy.yaml.'],
    [
      'policy-gen init --yes --name Atlas --email privacy@atlas.example --regime gdpr',
      'The same from a script.'
    ]
  ],
  load: () => import('./run.js')
}
