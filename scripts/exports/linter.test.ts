import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The entries of the linter: `rules`, `internal` … without patterns, the description and the package itself. */
function entries(): string[] {
  const {exports: exported} = JSON.parse(readFileSync(`${root}packages/linter/package.json`, 'utf8')) as {
    exports: object
  }
  return Object.keys(exported)
    .filter((path) => !/\*|^\.$|package\.json$/.test(path))
    .map((path) => path.slice('./'.length))
}

/** What a package imports from the linter. */
function takenBy(name: string): Set<string> {
  const folder = `${root}packages/${name}/src/`
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
    /(?<!\.test)\.ts$/.test(path)
  )
  return new Set(
    files.flatMap((file) =>
      [
        ...readFileSync(folder + file, 'utf8').matchAll(/'remark-preset-lint-policy(?:\/([\w-]+))?'/g)
      ].flatMap(([, entry]) => entry ?? [])
    )
  )
}

test('each entry of the linter is in its README, and one of them is internal', () => {
  const page = readFileSync(`${root}packages/linter/README.md`, 'utf8')
  for (const entry of entries())
    expect(page).toMatch(new RegExp(`\`(?:remark-preset-lint-policy)?/${entry}\``))
  expect(entries().filter((entry) => entry.includes('internal'))).toEqual(['internal'])
})

test('what the other packages take from the linter is one of its entries', () => {
  expect(takenBy('generator')).toContain('internal')
  for (const name of ['generator', 'eslint-plugin', 'action', 'playground'])
    expect(entries()).toEqual(expect.arrayContaining([...takenBy(name)]))
})
