import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {findFiles, proseFiles} from './find.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-find-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), '')
  }
}

async function found(...operands: string[]): Promise<readonly string[]> {
  return (await findFiles(operands, proseFiles, cwd)).files
}

test('files come by name, whatever the disk says', async () => {
  put('b.md', 'a/z.md', 'a/b.html', 'c.txt', 'node_modules/x/readme.md')
  expect(await found()).toEqual(['a/b.html', 'a/z.md', 'b.md'])
})

describe('symbolic links', () => {
  test('to the own folder or to one above are not walked again', async () => {
    put('a/privacy.md', 'a/b/terms.md')
    symlinkSync('.', join(cwd, 'a/self'))
    symlinkSync('../..', join(cwd, 'a/b/up'))
    expect(await found()).toEqual(['a/b/terms.md', 'a/privacy.md'])
  })

  test('to a folder beside give each file once, by its own name', async () => {
    put('legal/privacy.md')
    symlinkSync('legal', join(cwd, 'current'))
    expect(await found()).toEqual(['legal/privacy.md'])
    expect(await found('current')).toEqual(['current/privacy.md'])
  })

  test('to their own folder give each file by the shortest way', async () => {
    put('a/privacy.md')
    symlinkSync('.', join(cwd, 'loop'))
    expect(await found('loop')).toEqual(['loop/a/privacy.md'])
  })

  // Elsewhere a name is always UTF-8.
  test.runIf(process.platform === 'linux')('give a file that can’t be named once, too', async () => {
    put('privacy.md')
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'z')), Buffer.of(0xff), Buffer.from('.md')]), '')
    symlinkSync('.', join(cwd, 'loop'))
    expect((await findFiles(['loop'], proseFiles, cwd)).unreadable).toEqual(['loop/z\uFFFD.md'])
    expect((await findFiles([], proseFiles, cwd)).unreadable).toEqual(['z\uFFFD.md'])
  })

  test('to a folder elsewhere are followed', async () => {
    put('shared/privacy.md', 'site/index.md')
    symlinkSync('../shared', join(cwd, 'site/shared'))
    expect(await found('site')).toEqual(['site/index.md', 'site/shared/privacy.md'])
  })

  test('to single files are names of their own', async () => {
    put('privacy.md')
    symlinkSync('privacy.md', join(cwd, 'en.md'))
    expect(await found()).toEqual(['en.md', 'privacy.md'])
  })

  test('that lead nowhere, or to themselves, are passed over', async () => {
    put('privacy.md')
    symlinkSync('gone.md', join(cwd, 'broken.md'))
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    expect(await found()).toEqual(['privacy.md'])
  })
})

test.runIf(process.platform === 'linux')('pipes and devices below a folder are passed over', async () => {
  put('privacy.md')
  execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  symlinkSync('/dev/zero', join(cwd, 'device.md'))
  expect(await found()).toEqual(['privacy.md'])
})

// The superuser can open everything.
test.skipIf(process.getuid?.() === 0)('the files in a folder that cannot be entered are named', async () => {
  put('listed/privacy.md')
  chmodSync(join(cwd, 'listed'), 0o444)
  expect(await found('listed')).toEqual(['listed/privacy.md'])
  chmodSync(join(cwd, 'listed'), 0o700)
})

test.skipIf(process.getuid?.() === 0)('a folder that cannot be read is named', async () => {
  put('a/privacy.md', 'closed/secret.md')
  chmodSync(join(cwd, 'closed'), 0)
  expect(await findFiles([], proseFiles, cwd)).toEqual({
    files: ['a/privacy.md'],
    missing: [],
    unreadable: ['closed']
  })
  chmodSync(join(cwd, 'closed'), 0o700)
})
