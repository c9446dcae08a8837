import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {InputError} from '../input-error.js'
import {errorText} from './error-text.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-errors-'))
  writeFileSync(join(folder, 'file'), '')
  symlinkSync('loop', join(folder, 'loop'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('an error of the operating system is reported in words, with the path', () => {
  const refused: readonly (readonly [name: string, act: (path: string) => unknown, sentence: string])[] = [
    ['gone', readFileSync, 'No such file or folder — check the name.'],
    [
      '.',
      (path) => {
        writeFileSync(path, '')
      },
      'A folder is in the way — move it, or write elsewhere.'
    ],
    ['file', mkdirSync, 'A file is in the way of a folder — move it, or write elsewhere.'],
    ['file/x', readFileSync, 'A file is in the way of a folder — move it, or write elsewhere.'],
    ['loop', readFileSync, 'A symbolic link that leads back to itself — fix it.'],
    ['x'.repeat(300), readFileSync, 'This name is too long for the disk — choose a shorter one.']
  ]
  test.each(refused)('%s', (name, act, sentence) => {
    const path = join(folder, name)
    expect(
      errorText(
        errorOf(() => act(path)),
        {env: {}}
      )
    ).toBe(`policy-gen: ${path}  ${sentence}`)
  })

  // A test can't fill a disk, or make it read-only.
  test.each([
    ['ENOSPC', 'The disk is full — make room.'],
    ['EROFS', 'This disk is read-only — write elsewhere.'],
    ['EMFILE', 'Too many open files — raise the limit with “ulimit -n”.'],
    ['EPERM', 'Permission denied — check the permissions.']
  ])('%s', (code, sentence) => {
    const error = Object.assign(new Error('refused'), {code, syscall: 'write', path: 'a.html'})
    expect(errorText(error, {env: {}})).toBe(`policy-gen: a.html  ${sentence}`)
  })
})

test('a mistake of the caller is the message alone', () => {
  expect(errorText(new InputError('a.yaml  Not a policy.'), {env: {}})).toBe(
    'policy-gen: a.yaml  Not a policy.'
  )
})

test('anything else may be a bug of ours, and says how to see where', () => {
  const error = new TypeError('x is not a function')
  expect(errorText(error, {env: {}})).toBe(
    'policy-gen: x is not a function — this may be a bug in policy-gen; set POLICY_GEN_DEBUG=1 to see where.'
  )
  expect(errorText(error, {env: {POLICY_GEN_DEBUG: '1'}})).toContain('error-text.test.ts')
  expect(errorText('thrown', {env: {}})).toBe('policy-gen: thrown')
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was refused')
}
