import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A fenced block of a page. */
export interface Snippet {
  /** The page, from the root of the repository. */
  readonly page: string
  /** What follows the fence: `sh`, `yaml`. */
  readonly language: string
  readonly code: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The fenced blocks of everything that is written for users. */
export function snippets(): Snippet[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`)
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  const pages = ['README.md', ...inFolder('docs'), ...readmes.flatMap(inFolder)]
  return pages.filter((page) => !page.endsWith('CHANGELOG.md')).flatMap(snippetsIn)
}

function snippetsIn(page: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    page,
    language,
    code
  }))
}
