import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The clean files and folders, which have to stay clean. */
const clean = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.changeset',
  'docs',
  'packages/action/src',
  'packages/eslint-plugin/README.md',
  'packages/eslint-plugin/src',
  'packages/generator/README.md',
  'packages/generator/src',
  'packages/generator/preview',
  'packages/linter/README.md',
  'packages/linter/bench',
  'packages/linter/src',
  'packages/playground/src',
  'packages/schema/README.md',
  'packages/schema/src',
  'scripts',
  'tests-of-dist'
]

/** The habits of docs/style.md, with a sentence that has each. */
const habits: readonly (readonly [habit: RegExp, sentence: string])[] = [
  [/\b[Ww]hoever\b/, 'Whoever reads this knows.'],
  [/\bmend(?:s|ed|ing)?\b/, 'What --fix mends.'],
  [/\brepairs? (?:a|the|it|what)\b/, 'It repairs the text.'],
  [/\bstands? (?:for|in|at|on|here|there|beside|behind|under)\b/, 'It stands in the file.'],
  [
    /\b(?:what|where|wherever|which|that|it|they|nothing|something) (?:may |can |can’t |should |will )?stands?\b/i,
    'This is what stands between them.'
  ],
  [/\b(?:is|are|was|were|be) told\b/, 'A mistake is told once.'],
  [/\bThis is no\b/, 'This is no JSON.'],
  [/does not tell\b/, 'The text does not tell: how long.'],
  [/\b(?:comma|line|word)s? too many\b/, 'A comma too many.'],
  [/\bcounts? more\b/, 'What the command line says counts more.'],
  [/\b(?:law|laws|California) wants?\b/, 'What the law wants.'],
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

/** The handwritten files of a folder, except those that quote the habits, or contain arbitrary texts. */
function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:ts|js|md)$/.test(name) && !/\.generated\.|arbitrary-/.test(name))
    .map((name) => join(path, name))
    .filter((file) => !quoting.includes(relative(root, file)))
}

const quoting = ['docs/style.md', 'scripts/style/habits.test.ts']
