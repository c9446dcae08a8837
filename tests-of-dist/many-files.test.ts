import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {policyGen, type Ended} from './policy-gen.js'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const examples = fileURLToPath(new URL('../examples/', import.meta.url))

let cwd = ''

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-many-'))
  const original = readFileSync(join(examples, 'jetphotos/original.md'), 'utf8')
  for (let number = 0; number < 16; number++) {
    const name = String(number).padStart(3, '0')
    const text = `# Policy ${number}\n\nWe donâ€™t sell your data ${number} times. Last updated: 2019.\n\nWe use Netscape.\n`
    put(`texts/${name}.md`, number === 4 ? `${original}\n${text}` : text)
    put(
      `pages/${name}.html`,
      `<html lang="en"><h1>Policy ${number}</h1><p>We donâ€™t sell data.</p></html>\n`
    )
    put(
      `policies/${name}/policy.yaml`,
      `title: Policy ${number}\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: security, body: We use Netscape ${number}.}]\n`
    )
  }
  put('texts/002.md', Buffer.from([0x63, 0xe9]))
  put('policies/005/policy.yaml', 'titel: P\n')
})

afterAll(() => {
  rmSync(cwd, {recursive: true, force: true})
})

function put(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

/** On threads of a process of its own; what has no threads needs none. */
async function lint(jobs: string, ...given: string[]): Promise<Ended> {
  const words = ['lint', ...given, '--jobs', jobs]
  if (jobs === '1') return policyGen(words, cwd)
  const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  return {stdout, stderr, status: status ?? -1}
}

describe('what is found in many files is the same, byte for byte', () => {
  let alone: Ended

  beforeAll(async () => {
    alone = await lint('1', '--format', 'json')
    expect(alone.stdout.trim().split('\n')).toHaveLength(48)
    expect(alone.stderr).toMatch(/^texts\/002\.md:1:1 {2}Not UTF-8/)
    expect(alone.status).toBe(2)
  })

  test('on four threads', async () => {
    expect(await lint('4', '--format', 'json')).toEqual(alone)
  })

  test.each(['1', '4'])('with a cache that is cold, warm, or damaged, on %s threads', async (jobs) => {
    const location = `cache-${jobs}`
    const words = ['--format', 'json', '--cache-location', location]
    expect(await lint(jobs, ...words)).toEqual(alone)
    const entries = readdirSync(join(cwd, location), {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.json')
    )
    expect(entries.length).toBeGreaterThan(30)
    expect(await lint(jobs, ...words)).toEqual(alone)
    for (const [index, entry] of entries.entries()) {
      const path = join(cwd, location, entry)
      const text = readFileSync(path, 'utf8')
      // A file that was cut off, one in which a letter changed, one that is empty, one that is whole.
      writeFileSync(path, [text.slice(0, -3), text.replace('"', "'"), '', text][index % 4] ?? '')
    }
    expect(await lint(jobs, ...words)).toEqual(alone)
    expect(
      readdirSync(join(cwd, location), {recursive: true, encoding: 'utf8'}).filter((name) =>
        name.endsWith('.tmp')
      )
    ).toEqual([])
  })

  test.each(['sarif', 'pretty'])('as %s', async (format) => {
    const words = ['texts', '--rule', 'policy-no-mojibake', '--format', format]
    expect(await lint('4', ...words)).toEqual(await lint('1', ...words))
  })
})

test('a file that breaks its thread is its own error, and the others are linted', async () => {
  put('broken/b.policy.js', 'process.exit(3)\nexport default {}\n')
  for (const name of ['a', 'c', 'd', 'e']) put(`broken/${name}.md`, 'We donâ€™t sell data.\n')
  const words = ['broken', '--format', 'json', '--rule', 'policy-no-mojibake']
  const {stdout, stderr, status} = await lint('2', ...words)
  expect(stderr).toBe(
    'broken/b.policy.js  The linter crashed on this file: its thread ended with code 3 — exclude it, and please report it.\n'
  )
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {path: string; findings?: unknown[]})
  expect(lines.map(({path, findings}) => [path, findings?.length])).toEqual([
    ['broken/a.md', 1],
    ['broken/b.policy.js', undefined],
    ['broken/c.md', 1],
    ['broken/d.md', 1],
    ['broken/e.md', 1]
  ])
  expect(status).toBe(2)
})

test('programs that wait, each for another time, are reported in their order', async () => {
  const paths = Array.from({length: 20}, (_, number) => `slow/${String(number).padStart(2, '0')}.policy.js`)
  for (const [number, path] of paths.entries())
    put(
      path,
      `await new Promise((resolve) => setTimeout(resolve, ${((number * 7) % 5) * 10}))\nexport default {}\n`
    )
  const {stdout} = await lint('2', 'slow', '--format', 'json')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {path: string})
  expect(lines.map(({path}) => path)).toEqual(paths)
})
