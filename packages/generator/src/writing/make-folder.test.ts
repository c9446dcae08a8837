import {existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {makeFolder} from './make-folder.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-folder-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

test('makes all folders that are missing, and leaves those that are there', async () => {
  const path = join(folder, 'a/b/c')
  await makeFolder(path)
  writeFileSync(join(path, 'kept'), '')
  await makeFolder(path)
  expect(readdirSync(path)).toEqual(['kept'])
})

test('can be asked twice at the same time', async () => {
  const path = join(folder, 'a/b/c')
  await Promise.all(Array.from({length: 8}, () => makeFolder(path)))
  expect(statSync(path).isDirectory()).toBe(true)
})

test.each([
  ['file', 'EEXIST'],
  ['file/below', 'ENOTDIR']
])('says that a file is in the way of %s', async (name, code) => {
  writeFileSync(join(folder, 'file'), '')
  await expect(makeFolder(join(folder, name))).rejects.toMatchObject({code})
})

test.skipIf(!existsSync('/proc'))('ends where no folder can be made', async () => {
  await expect(makeFolder('/proc/nothing/of/ours')).rejects.toMatchObject({code: 'ENOENT'})
})
