import {languageNames} from '../../languages/names.js'
import type {Command} from '../command.js'

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a finding of the linter, a law, or one requirement of it',
  operands: '[id]',
  description: `Shows what a rule finds and why, with good and bad examples; what any other finding means; what a
law requires, requirement by requirement; or one requirement with its citation. Without an id it
lists them all.`,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['pretty', 'json'],
      summary: 'The format of the output'
    },
    language: {
      type: 'string',
      short: 'l',
      value: 'TAG',
      choices: languageNames,
      summary: 'The language of labels'
    }
  },
  examples: [
    ['policy-gen explain policy-no-mojibake', 'What the rule finds, and why it matters.'],
    ['policy-gen explain policy-file/syntax', 'What a finding means that comes from no rule.'],
    ['policy-gen explain gdpr', 'Everything that the law requires a policy to say.'],
    ['policy-gen explain gdpr.13.1.c', 'What Article 13(1)(c) requires, and what meets it.']
  ],
  load: () => import('./run.js')
}
