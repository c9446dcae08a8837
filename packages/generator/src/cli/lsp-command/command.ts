import type {Command} from '../command.js'

export const lsp: Command = {
  name: 'lsp',
  summary: 'Run the language server for editors',
  operands: '',
  description: `Speaks the Language Server Protocol over standard input and output: findings as you type, quick fixes
under the cursor. It needs no configuration. docs/editors.md says how to set up yours.`,
  options: {
    stdio: {type: 'boolean', summary: 'Talk over standard input and output (the only way, and the default)'}
  },
  examples: [['policy-gen lsp', 'What an editor runs.']],
  load: () => import('./run.js')
}
