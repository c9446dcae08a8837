import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from '../run.js'

const first = `title: Privacy policy
language: en
organisation:
  name: Lakeside Books
practices:
  - name: Orders
    does: collect
    data: [name]
sections:
  - kind: security
    heading: Security
    body: We lock the door.
`
const second = first
  .replace('[name]', '[name, postal-address]')
  .replace('Lakeside Books', 'Lakeside *Books*')
  .replace('the door', 'the gate')

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-diff-'))
})

afterEach(() => {
  rmSync(cwd, {recursive: true})
})

describe('two revisions in git', () => {
  beforeEach(() => {
    git('init', '--quiet')
    put('legal/policy.yaml', first)
    git('add', '.')
    git('commit', '--quiet', '--message', 'First')
    put('legal/policy.yaml', second)
    git('commit', '--quiet', '--all', '--message', 'Second')
  })

  test('are compared in plain sentences, with material changes marked', async () => {
    const {out, status} = await diff('HEAD~1:legal/policy.yaml HEAD:legal/policy.yaml')
    expect(out).toMatch(/^material .*postal address \(Orders\)\.$/m)
    expect(out).not.toMatch(/practices/)
    expect(out).toMatch(/^prose .*“Security” was reworded/m)
    expect(out).toMatch(/\n\n\d material, \d other, 1 section reworded\n$/)
    expect(status).toBe(1)
  })

  test('can be compared with the file as it is, from the folder that one is in', async () => {
    put('legal/policy.yaml', first)
    expect((await diff('HEAD~1:policy.yaml policy.yaml', 'legal')).out).toBe('Nothing changed.\n')
    expect((await diff('HEAD:policy.yaml policy.yaml', 'legal')).status).toBe(1)
  })

  test('are reported as Markdown in which values stay text, and as JSON', async () => {
    const markdown = await diff('HEAD~1:legal/policy.yaml legal/policy.yaml --format markdown')
    expect(markdown.out).toMatch(/^## What changed\n\n### What matters to you\n\n- /)
    expect(markdown.out).toContain(String.raw`Lakeside \*Books\*`)
    const json = await diff('HEAD~1:legal/policy.yaml legal/policy.yaml --format json')
    expect(JSON.parse(json.out)).toMatchObject({sections: [{section: 'security', change: 'changed'}]})
  })

  test.each([
    ['HEAD~5:legal/policy.yaml', /HEAD~5:legal\/policy\.yaml is neither a file nor known to git/],
    ['HEAD:policy.yml', /HEAD:policy\.yml is neither a file nor known to git/],
    ['--output=x:policy.yaml', /Unknown option `--output`/],
    ['gone.yaml', /gone\.yaml/]
  ])('that are not there are reported: %s', async (name, message) => {
    const {err, status} = await diff(`${name} legal/policy.yaml`)
    expect(err).toMatch(message)
    expect(status).toBe(2)
  })

  test('in which a policy is wrong are reported with the place', async () => {
    put('legal/policy.yaml', first.replace('collect', 'colect'))
    git('commit', '--quiet', '--all', '--message', 'Third')
    const {err, status} = await diff('HEAD:legal/policy.yaml legal/policy.yaml')
    expect(err).toMatch(/^HEAD:legal\/policy\.yaml:7:11 {2}.*collect/)
    expect(status).toBe(2)
  })
})

test('without git there is a clear answer', async () => {
  put('policy.yaml', first)
  const {err, status} = await diff('HEAD:policy.yaml policy.yaml')
  expect(err).toContain('HEAD:policy.yaml is neither a file nor known to git')
  expect(status).toBe(2)
})

async function diff(line: string, folder = '.'): Promise<{status: number; out: string; err: string}> {
  const written = {out: '', err: ''}
  const status = await run(['diff', ...line.split(' ')], {
    cwd: join(cwd, folder),
    env: {},
    stdin: Readable.from([]),
    stdout: {write: (text) => (written.out += text)},
    stderr: {write: (text) => (written.err += text)}
  })
  return {status, ...written}
}

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {cwd})
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}
