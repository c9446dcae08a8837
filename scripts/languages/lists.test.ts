import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {languagesFound, listsOf, pathOf} from './lists.js'

test.each(Object.entries(listsOf(languagesFound())))(
  '%s has the languages that have a folder',
  (path, text) => {
    expect(readFileSync(pathOf(path), 'utf8')).toBe(text)
  }
)

test.each(['schema/src/languages', 'linter/src/languages', 'generator/src/languages', 'generator/templates'])(
  '%s has a folder for each language',
  (path) => {
    const folders = readdirSync(pathOf(path), {withFileTypes: true}).filter((entry) => entry.isDirectory())
    const own = folders.map(({name}) => name).filter((name) => name !== 'page')
    expect(own.sort()).toEqual([...languagesFound()].sort())
  }
)

test('a language that has a folder is in each list', () => {
  const lists = listsOf(['en', 'eo'])
  expect(lists['schema/src/languages/names.ts']).toContain("['en', 'eo'] as const")
  expect(lists['schema/src/languages/all.ts']).toContain('  eo: eo.labels\n')
  expect(lists['linter/src/languages/all-basics.ts']).toContain('= {en, eo}')
  expect(lists['linter/src/languages/all-knowledge.ts']).toContain("{knowledge as eo} from './eo/index.js'")
  expect(lists['linter/src/languages/on-demand.ts']).toContain("import('./eo/compiled.js')")
  expect(lists['linter/src/languages/on-demand.ts']).toContain("import('./eo/compiled-claims.js')")
  expect(lists['generator/src/languages/index.ts']).toContain('= {en, eo}')
  expect(lists['generator/src/languages/names.ts']).toContain("['en', 'eo']")
})
