import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {plural} from './plural.js'

test.each([
  [plural(0, 'finding'), '0 findings'],
  [plural(1, 'finding'), '1 finding'],
  [plural(21, 'finding'), '21 findings'],
  [plural(1, 'policy', 'policies'), '1 policy'],
  [plural(2, 'policy', 'policies'), '2 policies']
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})

test('nothing in the command line counts nouns by itself', () => {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const own = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(
    (file) => /^(?:cli|lint)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts')
  )
  const counting = own.filter((file) =>
    /=== 1 \? |\} (?:findings|files|warnings|errors|policies|sections|entries)\b/.test(
      readFileSync(join(source, file), 'utf8')
    )
  )
  expect(counting).toEqual([])
})
