import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {usualLargest} from '../../files/size.js'
import type * as LintText from '../lint-text.js'
import {lintFile, type FileTask} from './lint-file.js'
import {lintFiles} from './lint-files.js'

/** A linter with a bug. */
vi.mock('../lint-text.js', async (original) => {
  const {lintText} = await original<typeof LintText>()
  return {
    lintText: (...[source, choice]: Parameters<typeof lintText>) => {
      if (source.text.includes('bug')) throw new TypeError('x is not iterable')
      return lintText(source, choice)
    }
  }
})

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-file-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

function task(fix: FileTask['fix'] = 'none'): FileTask {
  const choices = {base: {only: ['policy-no-mojibake']}, overrides: [], typed: {}, folder: cwd}
  return {cwd, choices, fix, largest: usualLargest, unusedDisables: false}
}

test('a bug of ours is what is wrong with one file, and the others are linted', async () => {
  for (const [name, text] of [
    ['a.md', 'We donâ€™t sell.'],
    ['b.md', 'A bug.'],
    ['c.html', '<p>A bug.</p>'],
    ['d.md', 'We donâ€™t rent.']
  ] as const)
    writeFileSync(join(cwd, name), text)
  const outcomes = []
  for await (const outcome of lintFiles(['a.md', 'b.md', 'c.html', 'd.md'], task(), 1)) outcomes.push(outcome)
  const failed = (path: string): object => ({
    path,
    error: `${path}  The linter failed on this file: x is not iterable — this is a bug in policy-gen; please report it.`
  })
  expect(outcomes).toEqual([
    expect.objectContaining({
      path: 'a.md',
      findings: [expect.objectContaining({rule: 'policy-no-mojibake'})]
    }),
    failed('b.md'),
    failed('c.html'),
    expect.objectContaining({path: 'd.md', findings: [expect.objectContaining({rule: 'policy-no-mojibake'})]})
  ])
})

test('a bug of ours changes no file', async () => {
  writeFileSync(join(cwd, 'b.md'), 'We donâ€™t sell. A bug.')
  expect(await lintFile('b.md', task('write'))).toHaveProperty('error')
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('We donâ€™t sell. A bug.')
})

test.skipIf(process.getuid?.() === 0)('a file that can’t be written is what is wrong with it', async () => {
  writeFileSync(join(cwd, 'a.md'), 'We donâ€™t sell.')
  chmodSync(cwd, 0o555)
  const outcome = await lintFile('a.md', task('write'))
  chmodSync(cwd, 0o755)
  expect(outcome).toHaveProperty('error', 'a.md  Permission denied — check the permissions.')
})
