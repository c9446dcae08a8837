import {readdir, readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Location} from 'vscode-languageserver/node'

/** Where what is known of a service is written: in the sources that are installed with the schema. */
export async function sourceOfService(id: string): Promise<Location | undefined> {
  const {resolve} = createRequire(import.meta.url)
  const folder = join(dirname(resolve('@policy-gen/schema/package.json')), 'src/services')
  // A bundle, such as that of the Action, has no sources beside it.
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
    const line = lines.findIndex((text) => text === `  ${id}: {` || text === `  '${id}': {`)
    if (line === -1) continue
    const character = lines[line]?.indexOf(id) ?? 0
    const range = {start: {line, character}, end: {line, character: character + id.length}}
    return {uri: pathToFileURL(join(folder, name)).href, range}
  }
  return undefined
}
