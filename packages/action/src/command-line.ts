import {existsSync} from 'node:fs'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import type {Runner} from './runner.js'

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly complaint: string
}

/** `run` of policy-gen, as the bundle has it beside this file. */
interface CommandLine {
  readonly run: (
    words: readonly string[],
    terminal: Runner & {readonly stdin: AsyncIterable<string>}
  ) => Promise<number>
}

/**
 * Runs `policy-gen` in this process: it takes half a second to load, once. A file name is never an option,
 * whatever it begins with.
 */
export async function policyGen(
  words: readonly string[],
  files: readonly string[],
  {cwd, env}: Pick<Runner, 'cwd' | 'env'>
): Promise<Ended> {
  nameParser()
  const {run} = (await import(new URL('run.js', import.meta.url).href)) as CommandLine
  const written = {output: '', complaint: ''}
  const status = await run([...words, '--', ...files], {
    cwd,
    env,
    stdin: Readable.from([]),
    stdout: {write: (text) => (written.output += text)},
    stderr: {write: (text) => (written.complaint += text)}
  })
  return {status, ...written}
}

/** This variable says where to find the native parser for pages, on the platform that it was packed for. */
function nameParser(): void {
  const file = fileURLToPath(new URL(`satteri.${process.platform}-${process.arch}.node`, import.meta.url))
  if (existsSync(file)) process.env.NAPI_RS_NATIVE_LIBRARY_PATH = file
}
