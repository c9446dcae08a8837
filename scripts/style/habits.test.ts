import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What is clean, and stays so. */
const clean = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/configuration.md',
  'docs/services.md',
  'packages/generator/src/configuration',
  'packages/generator/src/files',
  'packages/generator/src/formats',
  'packages/generator/src/page',
  'packages/schema/src/check',
  'packages/schema/src/node',
  'packages/schema/src/parse',
  'packages/schema/src/services',
  'packages/schema/src/source'
]

/** The habits of docs/style.md, with a sentence that has each. */
const habits: readonly (readonly [habit: RegExp, sentence: string])[] = [
  [/\b[Ww]hoever\b/, 'Whoever reads this knows.'],
  [/\bmend(?:s|ed|ing)?\b/, 'What --fix mends.'],
  [/\brepairs? (?:a|the|it|what)\b/, 'It repairs the text.'],
  [/\bstands? (?:for|in|at|on|here|there|beside|behind|under)\b/, 'It stands in the file.'],
  [/\b(?:is|are|was|were|be) told\b/, 'A mistake is told once.'],
  [/\bThis is no\b/, 'This is no JSON.'],
  [/does not tell\b/, 'The text does not tell: how long.'],
  [/\b(?:comma|line|word)s? too many\b/, 'A comma too many.'],
  [/\d % /, 'Sure to 99 % of it.']
]

test.each(habits)('%s is found', (habit, sentence) => {
  expect(sentence).toMatch(habit)
})

test.each(clean)('%s has none of the habits that docs/style.md drops', (path) => {
  const found = filesOf(join(root, path)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        habits
          .filter(([habit]) => habit.test(line))
          .map(([habit]) => `${relative(root, file)}:${index + 1}  ${String(habit)}  ${line.trim()}`)
      )
  )
  expect(found).toEqual([])
})

/** The files of a folder that people read: tests speak of tests. */
function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:ts|md)$/.test(name) && !/\.test\.ts$|\.generated\.|arbitrary-/.test(name))
    .map((name) => join(path, name))
}
