import {mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {loadPolicy} from './load-policy.js'

const folder = mkdtempSync(join(tmpdir(), 'load-policy-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const policy = {
  title: 'P',
  language: 'en',
  organisation: {name: 'A'},
  sections: [{kind: 'other', body: 'Hello.'}]
}
const json = JSON.stringify(policy)

function file(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('a policy is loaded from', () => {
  test.each([
    [
      'policy.yaml',
      'title: P\nlanguage: en\norganisation: {name: A}\nsections: [{kind: other, body: Hello.}]\n'
    ],
    ['policy.json', json],
    ['default.policy.js', `export default ${json}`],
    ['default.policy.mjs', `export default ${json}`],
    ['named.policy.mjs', `export const policy = ${json}`],
    [
      'typed.policy.ts',
      `const name: string = 'A'\nexport default {...${json}, organisation: {name}} satisfies object`
    ],
    ['marked.yaml', `\uFEFF${json}`]
  ])('%s', async (name, text) => {
    const loaded = await loadPolicy(file(name, text))
    expect(loaded.problems).toEqual([])
    expect(loaded.policy).toEqual(policy)
  })
})

describe('a problem is reported, and nothing thrown, for', () => {
  test.each([
    ['a policy that is invalid', 'invalid.yaml', 'titel: P', 'Unknown field `titel` — did you mean `title`?'],
    [
      'a file that is no text',
      'latin.yaml',
      Buffer.from('title: \u00FC', 'latin1'),
      'Not UTF-8 (byte 0xfc): save the file as UTF-8. It may be in Windows-1252 or Latin-1.'
    ],
    [
      'a module that fails',
      'fails.mjs',
      "throw new Error('no luck')",
      'This module fails when it runs: no luck'
    ],
    [
      'a module that exports nothing',
      'empty.mjs',
      'export const x = 1',
      'This module has no default export — write `export default definePolicy({…})`.'
    ],
    [
      'a module that is no policy',
      'number.mjs',
      'export default 5',
      'This is a number — a policy is a map of fields: begin with `title:` and `language:`.'
    ],
    [
      'a module that makes a policy rather than exporting one',
      'function.mjs',
      'export default () => ({title: "Privacy"})',
      'This is a function — a policy is a map of fields: begin with `title:` and `language:`.'
    ]
  ])('%s', async (_, name, text, message) => {
    const path = file(name, text)
    const {policy, problems} = await loadPolicy(path)
    expect(policy).toBeUndefined()
    expect(problems).toContainEqual(expect.objectContaining({file: path, message}))
  })

  test('a module whose syntax is broken', async () => {
    const {problems} = await loadPolicy(file('broken.policy.ts', 'export default {'))
    expect(problems).toMatchObject([
      {code: 'module', message: expect.stringContaining('This module fails when it runs')}
    ])
  })

  test('what definePolicy refuses within a module', async () => {
    const text = `const error = new Error('x'); error.name = 'InvalidPolicyError'
error.problems = [{code: 'type', path: ['title'], message: 'Stated by definePolicy.'}]
throw error`
    const path = file('defined.mjs', text)
    expect((await loadPolicy(path)).problems).toEqual([
      {code: 'type', file: path, path: ['title'], message: 'Stated by definePolicy.'}
    ])
  })

  test.each(['nowhere.yaml', 'nowhere.ts'])('%s, which is not there', async (name) => {
    expect((await loadPolicy(join(folder, name))).problems).toMatchObject([
      {code: 'unreadable', message: 'No such file — check the name.'}
    ])
  })

  test.each(['loop.yaml', 'loop.ts'])('%s, a symbolic link to itself', async (name) => {
    symlinkSync(name, join(folder, name))
    expect((await loadPolicy(join(folder, name))).problems).toMatchObject([
      {code: 'unreadable', message: 'A symbolic link that leads back to itself — fix it.'}
    ])
  })

  test('a folder', async () => {
    expect((await loadPolicy(folder)).problems).toMatchObject([
      {code: 'unreadable', message: 'A folder, not a file — name a file.'}
    ])
  })

  test('a file that is too large, and a device that never ends', async () => {
    const path = file('large.yaml', 'x'.repeat(1_000_001))
    expect((await loadPolicy(path)).problems).toMatchObject([{code: 'too-large', file: path}])
    if (process.platform === 'linux')
      expect((await loadPolicy('/dev/zero')).problems).toMatchObject([
        {code: 'unreadable', message: 'Not a regular file but a device — name a file.'}
      ])
  })

  test('a file that is larger than the limit, in bytes rather than characters', async () => {
    const path = file('umlauts.yaml', `title: Müller`)
    const [problem] = (await loadPolicy(path, {maxSize: 13})).problems
    expect(problem?.message).toBe(
      'Too large: 14 B, the limit is 13 B — raise the limit (`maxSize`), or exclude the file.'
    )
    expect((await loadPolicy(path, {maxSize: 14})).problems[0]?.code).toBe('missing')
  })
})

test.each([
  ['module', `export default ${json}`],
  ['commonjs', `export default ${json}`],
  ['commonjs', `module.exports = ${json}`]
])('a policy.js is loaded whatever the package says about its kind: %s, %s', async (type, text) => {
  file('package.json', JSON.stringify({type}))
  const {policy: loaded, problems} = await loadPolicy(file('policy.js', text))
  expect(problems).toEqual([])
  expect(loaded).toEqual(policy)
})

test.each(['watched.mjs', 'watched.js', 'watched.ts'])('%s is loaded anew when it changed', async (name) => {
  file('package.json', '{"type": "module"}')
  const path = file(name, `export default ${json}`)
  expect((await loadPolicy(path)).policy?.title).toBe('P')
  writeFileSync(path, `export default ${json.replace('"P"', '"Q"')}`)
  utimesSync(path, 2_000_000_000, 2_000_000_000)
  expect((await loadPolicy(path)).policy?.title).toBe('Q')
})
