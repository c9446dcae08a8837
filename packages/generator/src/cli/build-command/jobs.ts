import {relative, resolve} from 'node:path'
import type {BuildOptions} from '../../writing/build.js'
import {headingIdNames, type HeadingIds} from '../../formats/heading-ids.js'
import {formatNames, type Format} from '../../formats/index.js'
import {plan} from '../../writing/plan.js'
import {projectsOf, type Configuration, type Project} from '../../configuration/configuration.js'
import {loadConfiguration} from '../../configuration/load.js'
import {findFiles, policyFiles} from '../../files/find.js'
import {loadTemplates, loadTheme} from '../../files/overrides.js'
import {InputError} from '../../input-error.js'
import {UsageError, type Flags, type Invocation} from '../command.js'
import {largestOf} from '../largest.js'
import {filesOf} from '../operands.js'
import {warnOfOthers} from '../warn-of-others.js'

/** Files that are built in the same way. */
export interface Job {
  readonly files: readonly string[]
  readonly options: BuildOptions
  /** The paths of the configuration, the templates and the theme among the options. */
  readonly folders: Folders
}

/** Folders by absolute path. */
export interface Folders {
  /** Where the configuration is, or would be. */
  readonly configuration: string
  readonly templates?: string
  readonly theme?: string
}

/**
 * What to build: as the configuration says, unless the command line says otherwise. Paths on the command line
 * start from the working folder, those of the configuration from its own.
 */
export async function jobsOf({flags, operands, terminal}: Invocation): Promise<readonly Job[]> {
  if (operands.includes('-'))
    throw new UsageError(
      'A policy cannot be built from standard input: its outputs are named after it — name a file.'
    )
  const {cwd} = terminal
  const loaded = await loadConfiguration(cwd, flags.value('config'))
  warnOfOthers(loaded, terminal)
  const {configuration, folder} = loaded
  const place = {flags, cwd, folder, maxSize: largestOf(flags, loaded).policies}
  const projects = projectsOf(configuration)
  const jobs =
    operands.length > 0
      ? await jobsOfNamed(filesOf(await findFiles(operands, policyFiles, cwd), kind), configuration, place)
      : await Promise.all(
          projects.map(async (project) => {
            const base = baseOf(project, place)
            const found = await findFiles(project.files ?? [], policyFiles, base)
            return jobOf(filesOf(found, kind), project, place, base)
          })
        )
  refuseClashes(jobs)
  return jobs
}

const kind = 'policy file (policy.yaml, *.policy.{yaml,yml,json,ts,js})'

/** What a job is made from, apart from its files and its project. */
interface Place {
  readonly flags: Flags
  readonly cwd: string
  /** The folder of the configuration. */
  readonly folder: string
  /** The largest size of a policy file, in bytes. */
  readonly maxSize: number
}

/**
 * A file that belongs to a project is built as the project says, to where a whole build writes it; any other
 * file as the top level of the configuration says.
 */
async function jobsOfNamed(
  files: readonly string[],
  configuration: Configuration,
  place: Place
): Promise<readonly Job[]> {
  const {cwd, flags} = place
  const left = new Set(files.map((file) => resolve(cwd, file)))
  const named = new Set(left)
  const jobs: Job[] = []
  for (const project of projectsOf(configuration).filter(({files}) => files)) {
    const base = baseOf(project, place)
    const among = (await findFiles(project.files ?? [], policyFiles, base)).files
    const own = among.filter((file) => named.has(resolve(base, file)))
    if (own.length === 0) continue
    for (const file of own) left.delete(resolve(base, file))
    const job = await jobOf(own, project, place, base)
    jobs.push(flags.value('out') === undefined ? {...job, options: {...job.options, among}} : job)
  }
  const [others = {}] = projectsOf({...configuration, projects: undefined})
  const rest = files.filter((file) => left.has(resolve(cwd, file)))
  return rest.length > 0 ? [...jobs, await jobOf(rest, others, place, cwd)] : jobs
}

/** The folders that a build of a single file would use. */
export async function foldersFor(file: string, {flags, terminal: {cwd}}: Invocation): Promise<Folders> {
  const {configuration, folder} = await loadConfiguration(cwd, flags.value('config'))
  for (const project of projectsOf(configuration)) {
    const {files} = project.files ? await findFiles(project.files, policyFiles, folder) : {files: []}
    if (files.some((one) => resolve(folder, one) === resolve(cwd, file)))
      return foldersOf(project, flags, cwd, folder)
  }
  const [others = {}] = projectsOf({...configuration, projects: undefined})
  return foldersOf(others, flags, cwd, folder)
}

/** Where the files of a project start from. */
function baseOf({files}: Project, {cwd, folder}: Place): string {
  return files ? folder : cwd
}

async function jobOf(
  files: readonly string[],
  project: Project,
  {flags, cwd, folder, maxSize}: Place,
  base: string
): Promise<Job> {
  const {out, ...folders} = foldersOf(project, flags, cwd, folder)
  return {
    files,
    options: {
      ...(await optionsOf(project, flags, folders)),
      ...(out !== undefined && {out: relative(base, out) || '.'}),
      cwd: base,
      maxSize
    },
    folders
  }
}

/** If two projects wrote the same file, the later one would silently win. */
function refuseClashes(jobs: readonly Job[]): void {
  const taken = new Map<string, string>()
  for (const {files, options} of jobs) {
    const {outputs} = plan(files, options.formats ?? [], options)
    const written = new Map(
      [...outputs.values()].flat().map((output) => [resolve(options.cwd ?? '', output.path), output])
    )
    for (const [whole, {path, source}] of written) {
      const other = taken.get(whole)
      if (other !== undefined)
        throw new InputError(
          `${other === source ? source : `${other} and ${source}`} would be written to ${path} by two projects — give each an \`out\` of its own.`
        )
      taken.set(whole, source)
    }
  }
}

function foldersOf(
  project: Project,
  flags: Flags,
  cwd: string,
  folder: string
): Folders & {readonly out?: string} {
  const paths = (['out', 'templates', 'theme'] as const).flatMap((name) => {
    const typed = flags.value(name)
    if (typed !== undefined) return [[name, resolve(cwd, typed)]]
    const configured = project[name]
    return configured === undefined ? [] : [[name, resolve(folder, configured)]]
  })
  return {configuration: folder, ...Object.fromEntries(paths)} as Folders & {out?: string}
}

async function optionsOf(project: Project, flags: Flags, {templates, theme}: Folders): Promise<BuildOptions> {
  return {
    formats: formatsOf(flags) ?? project.formats ?? ['md', 'html'],
    fragment: flags.on('fragment') || project.fragment === true,
    markdown: {
      frontMatter: flags.on('front-matter') || project.frontMatter === true,
      headingIds: headingIdsOf(flags) ?? project.headingIds
    },
    force: flags.on('force'),
    mode: flags.on('check') ? 'check' : flags.on('dry-run') ? 'dry-run' : 'write',
    ...(templates !== undefined && {templates: await loadTemplates(templates)}),
    ...(theme !== undefined && {theme: await loadTheme(theme)})
  }
}

function formatsOf(flags: Flags): readonly Format[] | undefined {
  const named = new Set(flags.values('format'))
  if (named.has('all')) return formatNames
  return named.size > 0 ? formatNames.filter((format) => named.has(format)) : undefined
}

function headingIdsOf(flags: Flags): HeadingIds | undefined {
  const named = flags.value('heading-ids')
  return headingIdNames.find((name) => name === named)
}
