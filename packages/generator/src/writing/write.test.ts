import {mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readIfThere, writeWhole} from './write.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-gen-write-'))
})
afterEach(() => rm(folder, {recursive: true}))

test('makes the folders on the way and leaves nothing but the file', async () => {
  const path = join(folder, 'a/b/policy.md')
  expect(await writeWhole(path, 'text')).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('text')
  expect(await readdir(join(folder, 'a/b'))).toEqual(['policy.md'])
})

test('does not touch a file that holds the text already', async () => {
  const path = join(folder, 'policy.md')
  await writeFile(path, 'text')
  const before = await stat(path)
  expect(await writeWhole(path, 'text')).toBe(false)
  expect((await stat(path)).ino).toBe(before.ino)
})

test('leaves nothing behind when the place is taken by a folder', async () => {
  await writeWhole(join(folder, 'policy.md/inside'), 'text')
  await expect(writeWhole(join(folder, 'policy.md'), 'text')).rejects.toThrow(/EISDIR/)
  expect(await readdir(folder)).toEqual(['policy.md'])
})

test('reads a missing file as nothing', async () => {
  expect(await readIfThere(join(folder, 'none'))).toBeUndefined()
})
