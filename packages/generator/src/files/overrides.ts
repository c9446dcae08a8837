import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {InputError} from '../input-error.js'
import {themeOf, type Theme} from '../page/theme.js'
import {openTemplates, templateNames, type Templates} from '../templates/templates.js'

/** Load a folder of templates that stand in place of the built-in ones of the same name: `en/retention.md.hbs`. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const {compile} = await import('../templates/compile.js')
  const files = await readAll(folder, '**/*.hbs')
  const sources: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) sources[name.slice(0, -'.hbs'.length)] = text
  return openTemplates(compile(sources, templateNames))
}

/** Load a folder with a page layout, partials and styles. */
export async function loadTheme(folder: string): Promise<Theme> {
  return themeOf(await readAll(folder, '*.{hbs,css}'))
}

async function readAll(folder: string, pattern: string): Promise<Record<string, string>> {
  const names = await glob(pattern, {cwd: folder})
  // Silence would pass for success.
  if (names.length === 0)
    throw new InputError(`${folder}  There is nothing like ${pattern} in this folder — check its name.`)
  const files: Record<string, string> = {}
  for (const name of names.sort()) files[name] = await readFile(join(folder, name), 'utf8')
  return files
}
