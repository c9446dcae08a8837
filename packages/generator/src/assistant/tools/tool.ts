import type {McpServer} from '@modelcontextprotocol/server'
import type * as z from 'zod'

/** A tool: what it is for, its input and output, and what it does. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  readonly call: (input: z.output<Input>) => z.input<Output> | Promise<z.input<Output>>
}

/** Registers a tool with a server. */
export type Registration = (server: McpServer) => void

/** The input can't be used: the message tells the assistant why. */
export class RefusedInput extends Error {
  override readonly name = 'RefusedInput'
}

/** No tool changes or reads anything outside: the answer depends only on the input. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false
}

export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  input,
  output,
  call,
  ...words
}: Tool<Input, Output>): Registration {
  const inputSchema: z.ZodObject = input
  const outputSchema: z.ZodObject = output
  return (server) => {
    server.registerTool(name, {...words, inputSchema, outputSchema, annotations}, async (given) => {
      try {
        const structuredContent = output.parse(await call(input.parse(given)))
        return {
          content: [{type: 'text', text: JSON.stringify(structuredContent)}],
          structuredContent
        }
      } catch (error) {
        if (!(error instanceof RefusedInput)) throw error
        return {content: [{type: 'text', text: error.message}], isError: true}
      }
    })
  }
}
