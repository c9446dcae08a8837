import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly complaint: string
}

/** Run `policy-gen`, which lies beside this file. A file name is never an option, whatever it begins with. */
export async function policyGen(words: readonly string[], files: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [beside('main.js'), ...words, '--', ...files], {
    env: {...process.env, ...parser()},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [output, complaint, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => {
        resolve(code ?? 2)
      })
    })
  ])
  return {status, output, complaint}
}

/** The native parser that pages are made with, for the platform that it was packed for. */
function parser(): Record<string, string> {
  const file = beside(`satteri.${process.platform}-${process.arch}.node`)
  return existsSync(file) ? {NAPI_RS_NATIVE_LIBRARY_PATH: file} : {}
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
