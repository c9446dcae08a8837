import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {listedLanguages, listsOf, pathOf} from './lists.js'

test.each(Object.entries(listsOf(await listedLanguages())))(
  '%s has the languages of the schema',
  (path, text) => {
    expect(readFileSync(pathOf(path), 'utf8')).toBe(text)
  }
)

test('a language that is added to the schema is in each list', () => {
  const lists = listsOf(['en', 'eo'])
  expect(lists['schema/src/languages/all.ts']).toContain('  eo: eo.labels\n')
  expect(lists['linter/src/languages/all-basics.ts']).toContain('= {en, eo}')
  expect(lists['linter/src/languages/all-knowledge.ts']).toContain("{knowledge as eo} from './eo/index.js'")
  expect(lists['linter/src/languages/on-demand.ts']).toContain("import('./eo/index.js')")
  expect(lists['generator/src/languages/index.ts']).toContain('= {en, eo}')
  expect(lists['generator/src/languages/names.ts']).toContain("['en', 'eo']")
})
