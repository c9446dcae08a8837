import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {languages} from '@policy-gen/schema/vocabulary'
import {expect, test} from 'vitest'
import type {ClaimTable, LanguageTable} from '../packages/linter/src/languages/language-table.js'

const built = fileURLToPath(new URL('../packages/linter/dist/languages/', import.meta.url))
const {languageTable} = (await import(`${built}compile-language.js`)) as {
  languageTable: (knowledge: unknown) => LanguageTable
}
const {claimTable} = (await import(`${built}compile-claims.js`)) as {
  claimTable: (knowledge: unknown) => ClaimTable
}

test.each(languages)('what is known of “%s” is compiled in the package', async (language) => {
  const {knowledge} = (await import(`${built}${language}/index.js`)) as {knowledge: unknown}
  const {table} = (await import(`${built}${language}/compiled.js`)) as {table: () => LanguageTable}
  const {claims} = (await import(`${built}${language}/compiled-claims.js`)) as {claims: () => ClaimTable}
  expect(table()).toEqual(languageTable(knowledge))
  expect(claims()).toEqual(claimTable(knowledge))
  expect(readFileSync(`${built}${language}/compiled.js`, 'utf8')).not.toContain('languageTable')
  expect(readFileSync(`${built}${language}/compiled-claims.js`, 'utf8')).not.toContain('claimTable')
})
