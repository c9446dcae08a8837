import type {Command} from '../command.js'

export const lsp: Command = {
  name: 'lsp',
  summary: 'Run the language server for editors',
  operands: '',
  description: `Speaks the Language Server Protocol over standard input and output: findings as you type, quick fixes
at the cursor. It needs no configuration. docs/editors.md says how to set up your editor.`,
  options: {
    stdio: {type: 'boolean', summary: 'Use standard input and output (the default, and the only way)'}
  },
  examples: [['policy-gen lsp', 'What an editor runs.']],
  load: () => import('./run.js')
}
