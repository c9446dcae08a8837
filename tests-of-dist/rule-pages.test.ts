import {readFileSync, readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {pages} from '../packages/linter/scripts/documentation.js'

const docs = new URL('../docs/', import.meta.url)

test('what docs/ says about rules and finds in the archived policies is what “npm run docs” writes', async () => {
  const written = await pages()
  for (const [path, text] of written) expect(readFileSync(new URL(path, docs), 'utf8'), path).toBe(text)
  const rules = readdirSync(new URL('rules', docs)).map((name) => `rules/${name}`)
  expect(rules.filter((path) => !written.has(path))).toEqual([])
})
