import {lstat, realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {ParsedPolicy, Policy, Problem} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import type {Format} from '../formats/index.js'
import {unstatedFacts} from '../statements/unstated.js'
import {attempt} from './attempt.js'
import {refuseForeign} from './foreign.js'
import {partsInEnglish} from './in-english.js'
import {outputsOf, type OutputOptions} from './outputs.js'
import {InputError} from '../input-error.js'
import {plan, type PlannedOutput} from './plan.js'
import {readIfThere, writeWhole} from './write.js'

export interface BuildOptions extends OutputOptions {
  /** The formats to write; if left out, Markdown and HTML. */
  readonly formats?: readonly Format[]
  /** The folder to write below; if left out, outputs are put beside their sources. */
  readonly out?: string
  /** The folder that paths start from; if left out, that of the process. */
  readonly cwd?: string
  /** Whether to `write`, to `check` whether outputs are up to date, or only to say what `write` would do. */
  readonly mode?: 'write' | 'check' | 'dry-run'
  /** Whether to replace files that don't look like earlier outputs, too. */
  readonly force?: boolean
  /** How large a policy file may be, in bytes; a megabyte by default. */
  readonly maxSize?: number
  /** All files of the build, if these are only some of them: where outputs go depends on all. */
  readonly among?: readonly string[]
}

/** The outcome for one output. */
export interface BuiltOutput extends PlannedOutput {
  readonly type: 'output'
  readonly state: 'written' | 'unchanged' | 'missing' | 'out-of-date'
  /** In bytes. */
  readonly size: number
  /** How long it took to make, in milliseconds, without writing to the disk. */
  readonly time: number
}

/** A policy that can't be built. */
export interface FailedSource {
  readonly type: 'failure'
  readonly source: string
  readonly problems: readonly Problem[]
}

/**
 * A warning about a policy that can still be built: a fact that no section states, or a part in another
 * language.
 */
export interface WarnedSource {
  readonly type: 'warning'
  readonly source: string
  readonly problems: readonly Problem[]
}

/** What a build reports as it progresses. */
export type BuildEvent = BuiltOutput | FailedSource | WarnedSource

/**
 * Builds policies, and reports them in order. An invalid policy doesn't keep the others from being built.
 *
 * @example
 * for await (const event of build(['policy.yaml'], {out: 'public'})) console.log(event)
 */
export async function* build(
  files: readonly string[],
  options: BuildOptions = {}
): AsyncGenerator<BuildEvent> {
  const {outputs, collisions} = plan(options.among ?? files, options.formats ?? defaultFormats, options)
  const [collision] = collisions
  if (collision) {
    const [one, other] = collision.sources
    if (one === other)
      throw new InputError(`${one} would overwrite itself — name a policy file, such as policy.yaml.`)
    const why = collision.byCase ? ', where macOS and Windows see no difference in case' : ''
    throw new InputError(
      `${one} and ${other} would both be written to ${collision.path}${why} — rename one, or build them apart.`
    )
  }
  yield* inTurn(files, (source) => buildOne(source, outputs.get(source) ?? [], options))
}

const defaultFormats: readonly Format[] = ['md', 'html']

/** How many policies are in progress at once: while the disk is busy with one, the next is made. */
const atOnce = 4

async function* inTurn<T>(
  sources: readonly string[],
  make: (source: string) => Promise<readonly T[]>
): AsyncGenerator<T> {
  const begun: Promise<readonly T[]>[] = []
  for (const source of sources) {
    const made = make(source)
    // The first failure ends the build; further failures add nothing.
    made.catch(() => undefined)
    if (begun.push(made) < atOnce) continue
    yield* (await begun.shift()) ?? []
  }
  for (const made of begun) yield* await made
}

async function buildOne(
  source: string,
  planned: readonly PlannedOutput[],
  options: BuildOptions
): Promise<readonly BuildEvent[]> {
  const {cwd = process.cwd(), mode = 'write', maxSize} = options
  const loaded = await loadPolicy(resolve(cwd, source), {maxSize})
  // Text that is still to be written would be missing from the published policy.
  if (!loaded.policy || loaded.todos.length > 0)
    return [failure(source, [...loaded.problems, ...loaded.todos])]
  const write = outputsOf(loaded.policy, options)
  const made: (PlannedOutput & {readonly text: string; readonly time: number})[] = []
  for (const output of planned) {
    const start = performance.now()
    const attempted = await attempt(() => write(output.format), loaded)
    if ('problems' in attempted) return [failure(source, attempted.problems)]
    made.push({...output, text: attempted.output, time: performance.now() - start})
  }
  const warnings = [
    ...partsInEnglish(loaded.policy, {...options, formats: planned.map(({format}) => format)}).map(
      loaded.place
    ),
    ...loaded.notes.filter(({code}) => code === 'service'),
    ...unstatedFacts(loaded.policy).map(loaded.place),
    ...(await ownWords(loaded.policy, loaded))
  ]
  for (const {path, text} of made) {
    const whole = resolve(cwd, path)
    await refuseLinkTo(source, whole, options)
    if (mode !== 'check' && options.force !== true) await refuseForeign(whole, text, {path, source})
  }
  const built = await Promise.all(
    made.map(async ({text, ...output}) => {
      const state = await settle(resolve(cwd, output.path), text, mode)
      return {type: 'output', ...output, state, size: Buffer.byteLength(text)} as const
    })
  )
  if (warnings.length === 0) return built
  return [{type: 'warning', source, problems: named(warnings, source)}, ...built]
}

/** An output is written through a link, which must not lead to a policy file. */
async function refuseLinkTo(
  source: string,
  path: string,
  {cwd = process.cwd()}: BuildOptions
): Promise<void> {
  const about = await lstat(path).catch(() => undefined)
  if (!about?.isSymbolicLink()) return
  const target = await realpath(path).catch(() => undefined)
  if (target === (await realpath(resolve(cwd, source))))
    throw new InputError(`${source} would overwrite itself: ${path} is a link to it — remove the link.`)
}

/**
 * Where an author's own words contradict the facts. The code that reads prose is loaded only if there is
 * some.
 */
async function ownWords(policy: Policy, {place}: ParsedPolicy): Promise<readonly Problem[]> {
  if (policy.sections.every(({body}) => body === undefined)) return []
  const {wordsAgainstFacts} = await import('../statements/own-words.js')
  const {loadLanguages, withLanguages} = await import('remark-preset-lint-policy/languages')
  return withLanguages(
    () => wordsAgainstFacts(policy, place),
    ({language}) => loadLanguages(language)
  )
}

/** Problems name the file as the caller did, not by its absolute path. */
function failure(source: string, problems: readonly Problem[]): FailedSource {
  return {type: 'failure', source, problems: named(problems, source)}
}

function named(problems: readonly Problem[], file: string): Problem[] {
  return problems.map((problem) => ({...problem, file}))
}

async function settle(
  path: string,
  text: string,
  mode: NonNullable<BuildOptions['mode']>
): Promise<BuiltOutput['state']> {
  if (mode === 'write') return (await writeWhole(path, text)) ? 'written' : 'unchanged'
  const existing = await readIfThere(path)
  if (existing === text) return 'unchanged'
  return existing === undefined ? 'missing' : 'out-of-date'
}
