import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A fenced block of a page. */
export interface Snippet {
  /** The page, from the root of the repository. */
  readonly page: string
  /** What follows the fence: `sh`, `yaml`. */
  readonly language: string
  /** The heading that it is below. */
  readonly heading: string
  readonly code: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The fenced blocks of everything that is written for users by hand. */
export function snippets(): Snippet[] {
  return pages().flatMap(snippetsIn)
}

/** Pages of rules are generated from examples, which are tests. */
function pages(): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`)
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  return ['README.md', ...inFolder('docs'), ...readmes.flatMap(inFolder)].filter(
    (page) => !page.endsWith('CHANGELOG.md')
  )
}

/** The number of fenced blocks of every page, however they are written. */
export function fencedBlocks(): number {
  const fences = pages().flatMap(
    (page) => readFileSync(join(root, page), 'utf8').match(/^[ >]*(?:`{3,}|~{3,})/gm) ?? []
  )
  return fences.length / 2
}

function snippetsIn(page: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({index, 1: language = '', 2: code = ''}) => {
    const [, heading = ''] = /^#+ (.+)$(?![^]*^#+ )/m.exec(text.slice(0, index)) ?? []
    return {page, language, heading, code}
  })
}
