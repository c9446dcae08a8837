import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
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

test('does not touch a file that already has the text', async () => {
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

test('writes through symbolic links, and leaves them links', async () => {
  await mkdir(join(folder, 'shared'))
  await writeFile(join(folder, 'shared/policy.md'), 'old')
  await symlink('shared/policy.md', join(folder, 'near.md'))
  await symlink('near.md', join(folder, 'far.md'))
  await writeWhole(join(folder, 'far.md'), 'new')
  expect(await readFile(join(folder, 'shared/policy.md'), 'utf8')).toBe('new')
  for (const name of ['near.md', 'far.md'])
    expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true)
  expect(await readdir(join(folder, 'shared'))).toEqual(['policy.md'])
})

test('writes the target of a link that leads nowhere yet', async () => {
  await symlink('later/policy.md', join(folder, 'policy.md'))
  await writeWhole(join(folder, 'policy.md'), 'text')
  expect(await readFile(join(folder, 'later/policy.md'), 'utf8')).toBe('text')
})

test('refuses a link that leads back to itself', async () => {
  await symlink('policy.md', join(folder, 'policy.md'))
  await expect(writeWhole(join(folder, 'policy.md'), 'text')).rejects.toThrow(/ELOOP/)
})

test.each([0o600, 0o640, 0o444, 0o755])('keeps the mode %o', async (mode) => {
  const path = join(folder, 'policy.md')
  await writeFile(path, 'old')
  await chmod(path, mode)
  await writeWhole(path, 'new')
  expect((await stat(path)).mode & 0o7777).toBe(mode)
  expect(await readFile(path, 'utf8')).toBe('new')
})

test.runIf(process.getuid?.() === 0)('keeps the owner', async () => {
  const path = join(folder, 'policy.md')
  await writeFile(path, 'old')
  await chown(path, 65_534, 65_533)
  await writeWhole(path, 'new')
  expect(await stat(path)).toMatchObject({uid: 65_534, gid: 65_533})
})

test('replaces a file, so that a reader of the old one can read on', async () => {
  const path = join(folder, 'policy.md')
  await writeFile(path, 'old')
  await link(path, join(folder, 'kept.md'))
  await writeWhole(path, 'new')
  expect(await readFile(join(folder, 'kept.md'), 'utf8')).toBe('old')
})

test('writes into a device, and leaves it one', async () => {
  await symlink('/dev/null', join(folder, 'policy.md'))
  expect(await writeWhole(join(folder, 'policy.md'), 'text')).toBe(true)
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})

test.each(['x'.repeat(255), 'ä'.repeat(127)])(
  'writes a file with the longest name that a disk allows',
  async (name) => {
    expect(await writeWhole(join(folder, name), 'text')).toBe(true)
    expect(await readdir(folder)).toEqual([name])
  }
)

test.runIf(process.platform === 'linux')('an error names the file, not the temporary one', async () => {
  await expect(writeWhole('/proc/policy.md', 'text')).rejects.toHaveProperty('path', '/proc/policy.md')
})
