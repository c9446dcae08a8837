import {unknownName} from '@policy-gen/schema'
import {InputError} from '../input-error.js'
import {pageWords as english} from '../languages/en/page-words.js'
import type {PageWords} from '../languages/page-words.js'
import {stylesheetNames} from './stylesheet.js'
import {templateNames, type CompiledTemplates} from '../templates/templates.js'

/** The user's own files in place of, or in addition to, those in `templates/page`. Made by `themeOf`. */
export interface Theme {
  /** By name below `templates/`: `page/footer.html`. */
  readonly templates: CompiledTemplates
  /** By file name: `page.css` replaces the styles, `theme.css` follows them. */
  readonly styles: Readonly<Record<string, string>>
  /**
   * By language, such as `nl`: `words.nl.json` replaces our words, or adds those of an unsupported language.
   */
  readonly words: Readonly<Record<string, PageWords>>
}

/**
 * Makes a theme from the files of its folder, by name. The template compiler is loaded only if there are
 * templates among them.
 *
 * @example await themeOf({'theme.css': ':root {--accent: #0b6e4f}'})
 */
export async function themeOf(files: Readonly<Record<string, string>>): Promise<Theme> {
  const sources: Record<string, string> = {}
  const styles: Record<string, string> = {}
  const words: Record<string, PageWords> = {}
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.html.hbs')) sources[`page/${name.slice(0, -'.hbs'.length)}`] = text
    else if (wordsFile.test(name)) words[name.replace(wordsFile, '$1')] = wordsOf(name, text)
    else if (stylesheetNames.includes(name)) styles[name] = text
    else throw new InputError(`${name}  Not part of a theme — a theme has ${parts}.`)
  }
  return {templates: await compiled(sources), styles, words}
}

const parts = [...stylesheetNames, '*.html.hbs', 'words.nl.json'].join(', ')

/** `words.nl.json` */
const wordsFile = /^words\.([a-z]{2,3})\.json$/

/** The words of a page in one language: all of them, since otherwise the page would be in two languages. */
function wordsOf(name: string, text: string): PageWords {
  const read = asObject(name, text)
  const known: readonly string[] = Object.keys(english)
  for (const key of Object.keys(read))
    if (!known.includes(key)) throw new InputError(`${name}  ${unknownName('word', key, known).message}`)
  for (const key of known)
    if (typeof read[key] !== 'string' || read[key] === '')
      throw new InputError(`${name}  Missing: \`${key}\` — a theme has all words of a language, or none.`)
  return read as Readonly<Record<keyof PageWords, string>>
}

function asObject(name: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null) return {...read}
  } catch {
    // Reported below.
  }
  throw new InputError(`${name}  Not a JSON object — write words by name: {"contents": "…"}.`)
}

async function compiled(sources: Readonly<Record<string, string>>): Promise<CompiledTemplates> {
  if (Object.keys(sources).length === 0) return {}
  const {compile} = await import('../templates/compile.js')
  return compile(sources, templateNames)
}
