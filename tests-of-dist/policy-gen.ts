import {Readable} from 'node:stream'
import {run} from '../packages/generator/dist/cli/run.js'

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Run what was built in this process: half a second less than a process of its own, for what isn't about how a program starts,
 * reads a pipe or ends.
 */
export async function policyGen(words: readonly string[], cwd: string): Promise<Ended> {
  const written = {stdout: '', stderr: ''}
  const status = await run([...words], {
    cwd,
    env: {PATH: process.env.PATH, NO_COLOR: '1'},
    stdin: Readable.from([]),
    stdout: {write: (text) => (written.stdout += text)},
    stderr: {write: (text) => (written.stderr += text)}
  })
  return {status, ...written}
}
