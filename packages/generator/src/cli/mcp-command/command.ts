import type {Command} from '../command.js'

export const mcp: Command = {
  name: 'mcp',
  summary: 'Run the MCP server for assistants',
  operands: '',
  description: `Speaks the Model Context Protocol over standard input and output: an assistant lints, fixes, checks,
compares and composes the texts that it hands over. The server reads no files and runs nothing.
docs/assistants.md says how to set it up, and how to write a policy without inventing facts.`,
  options: {},
  examples: [['policy-gen mcp', 'What an assistant runs.']],
  load: () => import('./run.js')
}
