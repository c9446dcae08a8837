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
      return {
        files: filesOf(found, 'policy file (policy.yaml, *.policy.{yaml,yml,json,ts})'),
        options: {
          ...(await optionsOf(project, flags, cwd, folder, base)),
          cwd: base
        }
      }
    })
  )
}

async function optionsOf(
  project: Project,
  flags: Flags,
  cwd: string,
  folder: string,
  base: string
): Promise<BuildOptions> {
  const path = (name: 'out' | 'theme' | 'templates'): string | undefined => {
    const typed = flags.value(name)
    if (typed !== undefined) return resolve(cwd, typed)
    const configured = project[name]
    return configured === undefined ? undefined : resolve(folder, configured)
  }
  const out = path('out')
  const templates = path('templates')
  const theme = path('theme')
  return {
    formats: formatsOf(flags) ?? project.formats ?? ['md', 'html'],
    fragment: flags.on('fragment') || project.fragment === true,
    mode: flags.on('check') ? 'check' : flags.on('dry-run') ? 'dry-run' : 'write',
    ...(out !== undefined && {out: relative(base, out) || '.'}),
    ...(templates !== undefined && {templates: await loadTemplates(templates)}),
    ...(theme !== undefined && {theme: await loadTheme(theme)})
  }
}

function formatsOf(flags: Flags): readonly Format[] | undefined {
  const named = new Set(flags.values('format'))
  if (named.has('all')) return formats
  return named.size > 0 ? formats.filter((format) => named.has(format)) : undefined
}
