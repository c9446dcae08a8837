import type {Readable, Writable} from 'node:stream'
import {McpServer} from '@modelcontextprotocol/server'
import {serveStdio, StdioServerTransport} from '@modelcontextprotocol/server/stdio'
import {addResources} from './resources.js'
import {tools} from './tools/index.js'

const instructions = `policy-gen writes privacy policies from facts, and checks texts.
Facts come from the person you work for, never from you: what you were not given stays out of the policy file, and coverage
shows it as not met. Write a policy file, call validate_policy until it is valid, then coverage, then compose. Read the
resources for the terms that a policy file takes. This is a checklist, not legal advice.`

/** The server, as yet talking to nobody. */
export function assistantServer(version: string): McpServer {
  const server = new McpServer({name: 'policy-gen', version}, {instructions})
  for (const register of tools) register(server)
  addResources(server)
  return server
}

/** Serve an assistant over two streams, until it ends the first. */
export function serveAssistant(version: string, input: Readable, output: Writable): Promise<void> {
  return new Promise((resolve) => {
    input.once('end', resolve)
    input.once('close', resolve)
    serveStdio(() => assistantServer(version), {transport: new StdioServerTransport(input, output)})
  })
}
