import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from './run.js'

const policy = 'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\n'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-size-'))
  mkdirSync(join(cwd, '.git'))
  writeFileSync(join(cwd, '.git/HEAD'), 'ref: refs/heads/main\n')
  // Only a comment makes it larger than policy files may be.
  put('policy.yaml', `# ${'x'.repeat(1_100_000)}\n${policy}`)
  put('small.policy.yaml', policy)
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

function put(name: string, text: string): void {
  writeFileSync(join(cwd, name), text)
}

async function policyGen(line: string, input = ''): Promise<{status: number; out: string; err: string}> {
  const written = {out: '', err: ''}
  const status = await run(line.split(' '), {
    cwd,
    env: {},
    stdin: Readable.from([Buffer.from(input)]),
    stdout: {write: (text) => (written.out += text)},
    stderr: {write: (text) => (written.err += text)}
  })
  return {status, ...written}
}

const lines = [
  'build --dry-run policy.yaml',
  'coverage --format json policy.yaml',
  'diff --format json policy.yaml policy.yaml',
  'lint --format json policy.yaml'
]

describe.each(lines)('%s', (line) => {
  test('refuses a policy file of more than a megabyte', async () => {
    const {status, err} = await policyGen(line)
    expect(err).toMatch(
      /^policy\.yaml {2}Too large: 1\.1 MB, the limit is 1 MB — raise the limit with --max-size,/
    )
    expect(status).toBe(2)
  })

  test('reads it with --max-size', async () => {
    const {err, out} = await policyGen(`${line} --max-size 2MB`)
    expect([err, out]).toEqual([expect.not.stringContaining('Too large'), expect.stringMatching(/\S/)])
  })

  test('reads it with `maxSize` in the configuration', async () => {
    put('policy-gen.config.yaml', 'maxSize: 2MB\n')
    const {err, out} = await policyGen(line)
    expect([err, out]).toEqual([expect.not.stringContaining('Too large'), expect.stringMatching(/\S/)])
  })

  test('refuses a smaller one with a lower limit, which takes precedence over the configuration', async () => {
    put('policy-gen.config.yaml', 'maxSize: 2MB\n')
    const {err} = await policyGen(`${line.replaceAll(' policy', ' small.policy')} --max-size 20`)
    expect(err).toMatch(/^small\.policy\.yaml {2}Too large: 56 B, the limit is 20 B/)
  })

  test('refuses a size that is none', async () => {
    expect(await policyGen(`${line} --max-size huge`)).toMatchObject({
      status: 2,
      err: 'policy-gen: --max-size takes a size such as 20MB, not “huge”.\n'
    })
  })
})

test('lint also recognises a policy on standard input', async () => {
  const large = `# ${'x'.repeat(1_100_000)}\n${policy}`
  const line = 'lint - --stdin-path policy.yaml'
  expect((await policyGen(line, large)).err).toMatch(/^policy\.yaml {2}Too large: more than 1 MB/)
  expect((await policyGen(`${line} --max-size 2MB`, large)).err).not.toContain('Too large')
})

describe('a text beside a policy file that is too large', () => {
  const facts = `practices: [{never: sell, says: We never sell your data.}]
sections: [{kind: sale, heading: false, body: We never sell your data.}]
`
  const line = 'lint --rule policy-facts-in-prose --format json policy.md'

  beforeEach(() => {
    put('policy.md', '# Privacy\n\nWe hardly ever sell your data.\n')
    put('policy.yaml', `# ${'x'.repeat(1_100_000)}\n${policy}${facts}`)
  })

  test('is not compared with it', async () => {
    expect((await policyGen(line)).out).toContain('"findings":[]')
  })

  test.each(['', ' --fix-dry-run', ' --cache-location cache'])(
    'is compared with it under a higher limit:%s',
    async (options) => {
      await policyGen(line + options)
      expect((await policyGen(`${line}${options} --max-size 2MB`)).out).toContain('policy-facts-in-prose')
    }
  )
})
