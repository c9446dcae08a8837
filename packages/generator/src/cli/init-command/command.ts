import {languageNames} from '../../languages/names.js'
import type {Command} from '../command.js'

export const init: Command = {
  name: 'init',
  summary: 'Write a first policy file from a few answers',
  operands: '[file]',
  description: `Asks a few questions on a terminal, or takes the answers as options, and writes a commented policy
file (by default policy.yaml). It states only what you answered: everything else is a visible TODO,
which lint lists and build refuses. If you stop half-way, your answers are offered again next time.
An existing file is never replaced without --force.`,
  options: {
    name: {type: 'string', short: 'n', value: 'NAME', summary: 'The name known to the public'},
    'legal-name': {type: 'string', value: 'NAME', summary: 'The registered legal name'},
    email: {type: 'string', short: 'e', value: 'ADDRESS', summary: 'The contact for privacy questions'},
    site: {type: 'string', value: 'URL', summary: 'The address of the site'},
    street: {type: 'string', value: 'LINE', summary: 'Street and number'},
    'postal-code': {type: 'string', value: 'CODE', summary: 'The postal code'},
    city: {type: 'string', value: 'NAME', summary: 'The city'},
    country: {type: 'string', value: 'CODE', summary: 'The country, such as DE or Germany'},
    role: {
      type: 'string',
      value: 'LIST',
      multiple: true,
      summary: 'What the organisation is: controller, processor, both, or joint with others'
    },
    where: {
      type: 'string',
      value: 'LIST',
      multiple: true,
      summary: 'Where the people are, such as EU,UK,US-CA, or everywhere'
    },
    language: {
      type: 'string',
      short: 'l',
      value: 'TAG',
      choices: languageNames,
      summary: 'The language of the policy'
    },
    regime: {
      type: 'string',
      short: 'r',
      value: 'LIST',
      multiple: true,
      summary: 'The regimes that apply'
    },
    service: {
      type: 'string',
      value: 'LIST',
      multiple: true,
      summary: 'The services that receive data, such as stripe'
    },
    yes: {type: 'boolean', short: 'y', summary: 'Ask nothing; mark missing answers as TODO'},
    force: {type: 'boolean', summary: 'Replace an existing file'}
  },
  examples: [
    ['policy-gen init', 'Answer a few questions and get a policy.yaml.'],
    [
      'policy-gen init --yes --name Atlas --email privacy@atlas.example --country NL --role controller --where EU,UK --regime gdpr,uk-gdpr --service stripe,mailchimp',
      'The same from a script.'
    ]
  ],
  load: () => import('./run.js')
}
