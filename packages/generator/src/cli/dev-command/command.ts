import type {Command} from '../command.js'
import {configurationOption, maxSizeOfPolicies, templatesOption, themeOption} from '../shared-options.js'

export const dev: Command = {
  name: 'dev',
  summary: 'Show a policy in the browser while you write it',
  operands: '[file]',
  description: `Serves the rendered policy on this machine only, with the requirements met and unmet beside it and the
linter's findings marked in the text, and shows every change as soon as the file is saved.`,
  options: {
    port: {
      type: 'string',
      short: 'p',
      value: 'PORT',
      summary: 'The port to listen on (default: 4321, or a free one if that is in use)'
    },
    ...configurationOption,
    ...templatesOption,
    ...themeOption,
    ...maxSizeOfPolicies
  },
  examples: [['policy-gen dev policy.yaml', 'Open the printed address, edit the file, watch the page.']],
  load: () => import('./run.js')
}
