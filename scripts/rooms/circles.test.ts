import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** What a file imports from files of its own package, including types. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']+)\.js'/gms)].map(
    ([, path = '']) => join(dirname(file), `${path}.ts`)
  )
}

test.each(readdirSync(packages))('no file of %s leans on itself, by way of others', (name) => {
  const root = join(packages, name, 'src')
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(root, name))
  expect(files.length).toBeGreaterThan(3)

  const known = new Set(files)
  const finished = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at !== -1) circles.push([...way.slice(at), file].map((each) => relative(root, each)).join(' → '))
    if (at !== -1 || finished.has(file)) return
    for (const next of importsOf(file)) if (known.has(next)) visit(next, [...way, file])
    finished.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})
