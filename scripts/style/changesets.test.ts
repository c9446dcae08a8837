import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

test('changesets name packages of this repository', () => {
  const packages = readdirSync(new URL('packages/', root)).map(
    (folder) => (JSON.parse(read(`packages/${folder}/package.json`)) as {name: string}).name
  )
  const named = readdirSync(new URL('.changeset/', root))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .flatMap((file) =>
      [...read(`.changeset/${file}`).matchAll(/^['"]([^'"]+)['"]: /gm)].map(([, name]) => `${file}: ${name}`)
    )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((line) => !packages.includes(line.replace(/^.*: /, '')))).toEqual([])
})
