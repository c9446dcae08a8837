import {readFile, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {writeWhole} from '../../writing/write.js'
import type {Typed} from './questions.js'

/** Answers are kept beside the file that they are for: `.policy.yaml.answers.json`. */
function answersFile(path: string): string {
  return join(dirname(path), `.${basename(path)}.answers.json`)
}

/** Keeps answers for the next time. */
export async function remember(path: string, typed: Typed): Promise<void> {
  await writeWhole(answersFile(path), `${JSON.stringify(typed, undefined, 2)}\n`)
}

/** Answers that were given before, if they can be read. */
export async function remembered(path: string): Promise<Typed> {
  try {
    const value: unknown = JSON.parse(await readFile(answersFile(path), 'utf8'))
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
      )
    )
  } catch {
    return {}
  }
}

/** The file is written, and contains the answers. */
export async function forget(path: string): Promise<void> {
  await rm(answersFile(path), {force: true})
}
