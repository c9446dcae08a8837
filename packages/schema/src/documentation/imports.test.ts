import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('arbitrary-'))
  .map((name) => join(root, name))

/** What a file needs when it runs: types are gone by then. */
function importsOf(file: string): string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)\.js'/gms)
  ].map(([, path = '']) => join(dirname(file), `${path}.ts`))
}

test('no file of the package needs itself, by way of others', () => {
  expect(files.length).toBeGreaterThan(100)
  const finished = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at !== -1) circles.push([...way.slice(at), file].map((each) => relative(root, each)).join(' → '))
    if (at !== -1 || finished.has(file)) return
    for (const next of importsOf(file)) visit(next, [...way, file])
    finished.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})
