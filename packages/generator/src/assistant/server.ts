import type {Readable, Writable} from 'node:stream'
import {McpServer} from '@modelcontextprotocol/server'
import {serveStdio, StdioServerTransport} from '@modelcontextprotocol/server/stdio'
import {formatSize} from '@policy-gen/schema/files'
import {InputError} from '../input-error.js'
import {addResources} from './resources.js'
import {tools} from './tools/index.js'

const instructions = `policy-gen writes privacy policies from facts, and checks texts.
Facts come from the person you work for, never from you: what you were not given stays out of the policy file, and coverage
shows it as not met. Write a policy file, call validate_policy until it is valid, then coverage, then compose. Read the
resources for the terms that a policy file takes. This is a checklist, not legal advice.`

/** The server, not connected to anything yet. */
export function assistantServer(version: string): McpServer {
  const server = new McpServer({name: 'policy-gen', version}, {instructions})
  for (const register of tools) register(server)
  addResources(server)
  return server
}

/** More than any tool accepts, with every character escaped. */
const longestMessage = 10_000_000

/** Serves an assistant over two streams, until it ends the first or no longer reads the second. */
export function serveAssistant(version: string, input: Readable, output: Writable): Promise<void> {
  const transport = new StdioServerTransport(input, output, {maxBufferSize: longestMessage})
  return new Promise((resolve, reject) => {
    input.once('end', resolve).once('close', resolve)
    output.once('close', resolve).once('error', resolve)
    serveStdio(() => assistantServer(version), {
      transport,
      onerror(error) {
        // Anything that isn't a message is skipped; after one that is too long, nothing more is read.
        if (error.message.startsWith('ReadBuffer exceeded'))
          reject(
            new InputError(`A message of more than ${formatSize(longestMessage)}: nothing more is read.`)
          )
      }
    })
  })
}
