import {join, resolve} from 'node:path'
import {unknownName} from '@policy-gen/schema'
import {glob} from 'tinyglobby'
import type {LoadedConfiguration} from '../configuration/load.js'
import {InputError} from '../input-error.js'
import {themeOf, type Theme} from '../page/theme.js'
import {readTextBeside} from './read.js'
import {openTemplates, templateNames, type Templates} from '../templates/templates.js'

/** Loads a folder of templates that replace the built-in ones of the same name: `en/retention.md.hbs`. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const {compile} = await import('../templates/compile.js')
  const files = await readAll(folder, '**/*.hbs', 'templates (*.hbs)')
  const sources: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) sources[name.slice(0, -'.hbs'.length)] = text
  refuseUnused(sources)
  return openTemplates(compile(sources, templateNames))
}

/** The templates that a configuration names, if it names a folder. */
export async function configuredTemplates({
  configuration: {templates},
  folder
}: LoadedConfiguration): Promise<Templates | undefined> {
  return templates === undefined ? undefined : loadTemplates(resolve(folder, templates))
}

/** A template with a name that nothing uses would have no effect. */
function refuseUnused(sources: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(sources)) {
    const short = name.replace(/^.*\//, '').replace(/\.md$/, '')
    const isPart = Object.values(sources).some((source) => partsOf(source).includes(short))
    if (isPart || templateNames.includes(name) || archiveNotice.test(name)) continue
    const {message} = unknownName('template', name, templateNames.filter(isOfPolicy), {
      otherwise: 'name it like the built-in one that it replaces, such as `en/retention.md.hbs`.'
    })
    throw new InputError(`${name}.hbs  ${message}`)
  }
}

/** The only template that is used in languages without built-in templates. */
const archiveNotice = /^[a-z]{2,3}\/archive-notice\.md$/

/** `{{> recipients}}`: the names of the templates that a template calls. */
function partsOf(source: string): string[] {
  return [...source.matchAll(/\{\{~?>\s*([\w/.-]+)/g)].map(([, name = '']) => name.replace(/^.*\//, ''))
}

/** Templates of the page belong to a theme. */
function isOfPolicy(name: string): boolean {
  return !name.startsWith('page/')
}

/** Loads a folder with a page layout, partials and styles. */
export async function loadTheme(folder: string): Promise<Theme> {
  return themeOf(
    await readAll(folder, '{*.{hbs,css},words.*.json}', 'theme (*.css, *.html.hbs, words.nl.json)')
  )
}

async function readAll(folder: string, pattern: string, what: string): Promise<Record<string, string>> {
  const names = await glob(pattern, {cwd: folder})
  // Saying nothing would look like success.
  if (names.length === 0) throw new InputError(`${folder}  No ${what} here — check the name of the folder.`)
  const files: Record<string, string> = {}
  for (const name of names.sort()) files[name] = await readTextBeside(join(folder, name))
  return files
}
