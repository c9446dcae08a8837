import {relative, resolve} from 'node:path'
import type {BuildOptions} from '../../build/build.js'
import {formats, type Format} from '../../build/format.js'
import {projectsOf, type Project} from '../../configuration/configuration.js'
import {loadConfiguration} from '../../configuration/load.js'
import {findFiles, policyFiles} from '../../files/find.js'
import {loadTemplates, loadTheme} from '../../files/overrides.js'
import type {Flags, Invocation} from '../command.js'
import {filesOf} from '../operands.js'

/** Files that are built in one way. */
export interface Job {
  readonly files: readonly string[]
  readonly options: BuildOptions
  /** Where the configuration, the templates and the theme among the options were read. */
  readonly folders: Folders
}

/** Folders by whole path. */
export interface Folders {
  /** Where the configuration lies, or would. */
  readonly configuration: string
  readonly templates?: string
  readonly theme?: string
}

/**
 * What to build: what the configuration says, where the command line doesn't say otherwise. Paths on the
 * command line start from the working folder, those of the configuration from its own.
 */
export async function jobsOf({flags, operands, terminal: {cwd}}: Invocation): Promise<readonly Job[]> {
  const {configuration, folder} = await loadConfiguration(cwd, flags.value('config'))
  const named = operands.length > 0
  // Named files are built once, whatever projects there are.
  const projects = named ? projectsOf(configuration).slice(0, 1) : projectsOf(configuration)
  return Promise.all(
    projects.map(async (project) => {
      const found = named
        ? await findFiles(operands, policyFiles, cwd)
        : await findFiles(project.files ?? [], policyFiles, project.files ? folder : cwd)
      const base = named || !project.files ? cwd : folder
      const {out, ...folders} = foldersOf(project, flags, cwd, folder)
      return {
        files: filesOf(found, 'policy file (policy.yaml, *.policy.{yaml,yml,json,ts})'),
        options: {
          ...(await optionsOf(project, flags, folders)),
          ...(out !== undefined && {out: relative(base, out) || '.'}),
          cwd: base
        },
        folders
      }
    })
  )
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
    mode: flags.on('check') ? 'check' : flags.on('dry-run') ? 'dry-run' : 'write',
    ...(templates !== undefined && {templates: await loadTemplates(templates)}),
    ...(theme !== undefined && {theme: await loadTheme(theme)})
  }
}

function formatsOf(flags: Flags): readonly Format[] | undefined {
  const named = new Set(flags.values('format'))
  if (named.has('all')) return formats
  return named.size > 0 ? formats.filter((format) => named.has(format)) : undefined
}
