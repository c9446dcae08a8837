import {relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {formatProblem, type Policy} from '@policy-gen/schema'
import {findFiles, policyFiles} from '../files/find.js'
import {whyNotFound} from '../files/why-not-found.js'
import {sitePolicy, type SiteOptions} from '../sites/site-policy.js'

/** Where the policies of a collection are, and how to write them. */
export interface PolicyLoaderOptions extends SiteOptions {
  /** The folder of the policy files, from the root of the project. If left out, the root itself. */
  readonly base?: string
}

/** A content loader, as Astro's `defineCollection` accepts it. */
export interface PolicyLoader {
  readonly name: string
  readonly load: (context: LoaderContext) => Promise<void>
}

/** The part of Astro's context that this loader needs. */
export interface LoaderContext {
  readonly config: {readonly root: URL}
  readonly store: {
    readonly clear: () => void
    readonly set: (entry: PolicyEntry) => unknown
  }
  readonly generateDigest: (data: string) => string
  readonly parseData: (entry: {id: string; data: PolicyData; filePath: string}) => Promise<PolicyData>
  readonly logger: {readonly error: (message: string) => void; readonly warn: (message: string) => void}
  /** In development only. */
  readonly watcher?: {
    readonly add: (path: string) => unknown
    readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown
  }
}

/** A policy in a collection: `render(entry)` gives its HTML, `entry.body` its Markdown. */
export interface PolicyEntry {
  /**
   * The path of the policy file below `base`, without its extension: `policy`, `de.policy`, `atlas/policy`.
   */
  readonly id: string
  readonly data: PolicyData
  readonly body: string
  readonly filePath: string
  readonly digest: string
  readonly rendered: {readonly html: string}
}

/** What a page knows about a policy apart from its text. */
export type PolicyData = {
  readonly title: string
  readonly language: string
  readonly description?: string
  readonly facts: Policy
}

/**
 * Policy files as a content collection of Astro. A problem in one stops a build; in development it is
 * reported, and the last good version stays.
 *
 * @example export const collections = {legal: defineCollection({loader: policies({base: 'legal'})})}
 */
export function policies({base = '.', ...options}: PolicyLoaderOptions = {}): PolicyLoader {
  return {
    name: 'policy-gen',
    async load(context) {
      const {config, logger, watcher} = context
      const folder = resolve(fileURLToPath(config.root), base)
      keep(context, await entriesIn(base, context, options))
      let changes = 0
      watcher?.add(folder)
      watcher?.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep) || !policyPath.test(path)) return
        const change = ++changes
        // Reading takes time: if another change came in meanwhile, what was read is out of date.
        const ifLast = (then: () => void): void => {
          if (change === changes) then()
        }
        entriesIn(base, context, options).then(
          (entries) => {
            ifLast(() => {
              keep(context, entries)
            })
          },
          (error: unknown) => {
            ifLast(() => {
              logger.error(error instanceof Error ? error.message : String(error))
            })
          }
        )
      })
    }
  }
}

/** Which of the changed files are policies. */
const policyPath = /(?:^|[/.\\])policy\.(?:ya?ml|json|ts|js)$/

/** All entries or none: the new ones are read before the old ones are removed. */
async function entriesIn(
  base: string,
  context: LoaderContext,
  options: SiteOptions
): Promise<readonly PolicyEntry[]> {
  const root = fileURLToPath(context.config.root)
  const found = await findFiles([base], policyFiles, root)
  const why = whyNotFound(found, 'policy file')
  if (why !== undefined) throw new Error(why)
  const folder = resolve(root, base)
  const entries = await Promise.all(
    found.files.map((file) => entryOf(resolve(root, file), context, folder, options))
  )
  const seen = new Map<string, PolicyEntry>()
  for (const entry of entries) {
    const {id, filePath} = entry
    const other = seen.get(id)
    if (other)
      throw new Error(`${other.filePath} and ${filePath} would both be \`${id}\` — rename one of them`)
    seen.set(id, entry)
  }
  return entries
}

function keep({store}: LoaderContext, entries: readonly PolicyEntry[]): void {
  store.clear()
  for (const entry of entries) store.set(entry)
}

async function entryOf(
  path: string,
  {config, generateDigest, logger, parseData}: LoaderContext,
  folder: string,
  options: SiteOptions
): Promise<PolicyEntry> {
  const read = await sitePolicy(path, options)
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/')
  if ('problems' in read)
    throw new Error(read.problems.map((problem) => formatProblem({...problem, file: filePath})).join('\n\n'))
  for (const warning of read.warnings) logger.warn(formatProblem({...warning, file: filePath}))
  const {title, language, html, markdown, facts} = read.output
  const id = relative(folder, path)
    .replaceAll('\\', '/')
    .replace(/\.\w+$/, '')
  const {description} = facts
  const data = await parseData({
    id,
    data: {title, language, ...(description !== undefined && {description}), facts},
    filePath
  })
  return {id, data, body: markdown, filePath, digest: generateDigest(html), rendered: {html}}
}
