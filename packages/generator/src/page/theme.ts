import {InputError} from '../input-error.js'
import {stylesheetNames} from './stylesheet.js'
import {templateNames, type CompiledTemplates} from '../templates/templates.js'

/** Files of one's own in place of, or beside, those in `templates/page`. Made by `themeOf`. */
export interface Theme {
  /** By name below `templates/`: `page/footer.html`. */
  readonly templates: CompiledTemplates
  /** By file name: `page.css` replaces the styles, `theme.css` follows them. */
  readonly styles: Readonly<Record<string, string>>
}

/**
 * Make a theme of the files of its folder, by name. The template compiler is loaded only when there are
 * templates among them.
 *
 * @example await themeOf({'theme.css': ':root {--accent: #0b6e4f}'})
 */
export async function themeOf(files: Readonly<Record<string, string>>): Promise<Theme> {
  const sources: Record<string, string> = {}
  const styles: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.html.hbs')) sources[`page/${name.slice(0, -'.hbs'.length)}`] = text
    else if (stylesheetNames.includes(name)) styles[name] = text
    else throw new InputError(`${name}  Not part of a theme — a theme has ${parts}.`)
  }
  return {templates: await compiled(sources), styles}
}

const parts = [...stylesheetNames, '*.html.hbs'].join(', ')

async function compiled(sources: Readonly<Record<string, string>>): Promise<CompiledTemplates> {
  if (Object.keys(sources).length === 0) return {}
  const {compile} = await import('../templates/compile.js')
  return compile(sources, templateNames)
}
