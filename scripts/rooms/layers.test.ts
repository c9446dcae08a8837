import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** Which of our packages each package may import: dependencies point one way. */
const below: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  linter: ['@policy-gen/schema'],
  generator: ['@policy-gen/schema', 'remark-preset-lint-policy']
}

const ours = ['@policy-gen/schema', 'remark-preset-lint-policy', 'policy-gen', 'eslint-plugin-policy']

/** The sources of a package without their tests, by their paths below `src`. */
function sourcesOf(name: string): string[] {
  return readdirSync(`${packages}${name}/src`, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
}

/** What a source imports, even if only for types. */
function takenBy(name: string, path: string): string[] {
  const text = readFileSync(`${packages}${name}/src/${path}`, 'utf8')
  return [...text.matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(([, taken = '']) => taken)
}

test.each(Object.entries(below))('%s takes of our packages %j alone', (name, allowed) => {
  const taken = sourcesOf(name).flatMap((path) => takenBy(name, path))
  const found = ours.filter((own) => taken.some((each) => each === own || each.startsWith(`${own}/`)))
  expect(found.filter((own) => !allowed.includes(own))).toEqual([])
})

test('nothing of the generator takes from the command line, which takes from all', () => {
  const found = sourcesOf('generator')
    .filter((path) => !path.startsWith('cli/'))
    .flatMap((path) => takenBy('generator', path).map((taken) => `${path}: ${taken}`))
    .filter((line) => line.includes('/cli/'))
  expect(found).toEqual([])
})

test('the schema reads files in one folder alone, so that the rest runs in a browser', () => {
  const found = sourcesOf('schema').filter((path) =>
    takenBy('schema', path).some((taken) => taken.startsWith('node:'))
  )
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((path) => !/^(?:node|files)\//.test(path))).toEqual([])
})

test('one file guesses languages', () => {
  const found = ['schema', 'linter', 'generator'].flatMap((name) =>
    sourcesOf(name).filter((path) =>
      /export function guess\w*Language\b|export function guessLanguage/.test(
        readFileSync(`${packages}${name}/src/${path}`, 'utf8')
      )
    )
  )
  expect(found).toEqual(['text/language/guess-language.ts'])
})

test('no folder of sources is called like output', () => {
  const folders = readdirSync(packages).flatMap((name) =>
    readdirSync(`${packages}${name}/src`, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  )
  expect(folders.length).toBeGreaterThan(30)
  expect(folders.filter((folder) => /^(?:build|coverage|dist|out|target)$/.test(folder))).toEqual([])
})
