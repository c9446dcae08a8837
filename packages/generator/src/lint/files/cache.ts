import {createHash} from 'node:crypto'
import {readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {rules} from 'remark-preset-lint-policy/rules'
import {packageFile} from '../../files/package-file.js'
import {writeWhole} from '../../writing/write.js'
import type {Finding} from '../finding.js'
import type {RuleChoice} from '../rule-set.js'
import {policiesBeside} from './beside.js'
import {stable} from './stable.js'

/**
 * Findings by everything that they depend on: the bytes of a file and of the policy files beside it, the
 * rules with their options and versions, and the day if a rule depends on it. So a cache can't be out of
 * date, only unused. Each entry is a file of its own, replaced as a whole, so several runs can share a
 * folder.
 */
export interface Cache {
  readonly get: (key: string) => Promise<readonly Finding[] | undefined>
  readonly put: (key: string, findings: readonly Finding[]) => Promise<void>
}

/** Opens the cache in a folder. The folder is created with the first entry. */
export function openCache(folder: string): Cache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
  return {
    async get(key) {
      const path = pathOf(key)
      const text = await readFile(path, 'utf8').catch(() => undefined)
      if (text === undefined) return undefined
      const entry = entryOf(text)
      // The disk was full, or another program damaged the entry: the findings are computed again.
      if (!entry) await rm(path, {force: true})
      return entry
    },
    async put(key, findings) {
      const body = JSON.stringify(findings)
      // A cache that can't be written to only makes linting slower.
      await writeWhole(pathOf(key), `${digest([body])}\n${body}`).catch(() => undefined)
    }
  }
}

/** What the findings in a file depend on. */
export interface CacheSubject {
  readonly path: string
  readonly cwd: string
  readonly bytes: Uint8Array
  readonly choice: RuleChoice
  readonly unusedDisables: boolean
  /** How large the policy file beside it may be, in bytes. */
  readonly maxSize: number
}

export async function keyOf({
  path,
  cwd,
  bytes,
  choice,
  unusedDisables,
  maxSize
}: CacheSubject): Promise<string> {
  const kind = /\.[^./\\]+$/.exec(path)?.[0] ?? ''
  const beside = await bytesBeside(resolve(cwd, path), choice, maxSize)
  const day = asksForTheDay(kind, choice) ? new Date().toISOString().slice(0, 10) : ''
  return digest([
    versions(),
    stable({choice, unusedDisables}),
    kind,
    day,
    String(bytes.length),
    bytes,
    ...beside
  ])
}

/** Removes entries older than a week, since each day has its own. Once a day is enough. */
export async function prune(folder: string, now: number = Date.now()): Promise<void> {
  const mark = join(folder, 'pruned')
  const last = await stat(mark).catch(() => undefined)
  if (last && now - last.mtimeMs < day) return
  try {
    for (const name of await readdir(folder, {recursive: true})) {
      if (!entryName.test(name)) continue
      const path = join(folder, name)
      if (now - (await stat(path)).mtimeMs > 7 * day) await rm(path, {force: true})
    }
    await writeFile(mark, '')
  } catch {
    // Another run prunes it at the same time, or there is no cache yet.
  }
}

/** What entries are called. The folder may also hold files of others: nobody else's `package.json` is removed. */
const entryName = /^[\da-f]{2}[/\\][\da-f]{62}\.json$/

const day = 86_400_000

function entryOf(text: string): readonly Finding[] | undefined {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end === -1 || digest([body]) !== text.slice(0, end)) return undefined
  // The digest shows that we wrote it.
  return JSON.parse(body) as readonly Finding[]
}

/** One rule compares a text with the policy file beside it. */
async function bytesBeside(
  path: string,
  choice: RuleChoice,
  maxSize: number
): Promise<(string | Uint8Array)[]> {
  const files = await Promise.all(policiesBeside(path, choice).map((name) => bytesOf(name, maxSize)))
  return files.flatMap((bytes) => (bytes ? [String(bytes.length), bytes] : ['none']))
}

/** `undefined` for a pipe or a device, which may never end, or for a file that is too large. */
async function bytesOf(path: string, maxSize: number): Promise<Uint8Array | undefined> {
  const about = await stat(path).catch(() => undefined)
  return about?.isFile() && about.size <= maxSize ? readFile(path).catch(() => undefined) : undefined
}

/** Whether the findings may be different tomorrow. */
function asksForTheDay(kind: string, {options = {}}: RuleChoice): boolean {
  if (/^\.(?:ya?ml|json)$/i.test(kind)) return true
  return rules.some(({rule: {id, options: declared}}) => {
    const given = options[id]
    return Object.entries(declared).some(
      ([name, {type}]) =>
        type === 'date' && !(typeof given === 'object' && given !== null && Object.hasOwn(given, name))
    )
  })
}

function versions(): string {
  known ??= [
    JSON.parse(packageFile('package.json')) as unknown,
    ...['remark-preset-lint-policy', '@policy-gen/schema'].map((name): unknown =>
      createRequire(import.meta.url)(`${name}/package.json`)
    )
  ]
    .map((about) =>
      typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : ''
    )
    .join(' ')
  return known
}

let known: string | undefined

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
