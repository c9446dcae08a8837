import {readdir, readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Location} from 'vscode-languageserver/node'

/** The file of a service, among the sources that are installed with the schema. */
export async function sourceOfService(id: string): Promise<Location | undefined> {
  const {resolve} = createRequire(import.meta.url)
  const folder = join(dirname(resolve('@policy-gen/schema/package.json')), 'src/services')
  // A bundle, such as that of the GitHub Action, has no sources beside it.
  const names = await readdir(folder, {recursive: true}).catch(() => [])
  const path = names.find((name) => name.replaceAll('\\', '/').endsWith(`/${id}.ts`))
  if (path === undefined) return undefined
  const lines = (await readFile(join(folder, path), 'utf8')).split('\n')
  const line = Math.max(
    0,
    lines.findIndex((text) => text.startsWith(declared))
  )
  const character = declared.length
  const end = character + (/\w+/.exec(lines[line]?.slice(character) ?? '')?.[0].length ?? 0)
  return {
    uri: pathToFileURL(join(folder, path)).href,
    range: {start: {line, character}, end: {line, character: end}}
  }
}

const declared = 'export const '
