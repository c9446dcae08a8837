import {spawn, type ChildProcessByStdio} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const small = `title: Privacy policy
language: en
organisation:
  name: Lakeside Books
security:
  measures: [backups]
sections:
  - kind: security
`

let cwd: string
let running: ChildProcessByStdio<null, Readable, Readable> | undefined
let said: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-watch-'))
  said = ''
})

afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(cwd, {recursive: true})
})

describe('build --watch', () => {
  test('builds again what changed, and only that', async () => {
    put('a.policy.yaml', small)
    put('b.policy.yaml', small)
    await watch('--format', 'md')
    const before = statSync(join(cwd, 'b.policy.md')).mtimeMs
    put('a.policy.yaml', small.replace('Lakeside', 'Seaside').replace('backups', 'monitoring'))
    await hears(/written +a\.policy\.md.*\n1 written in/)
    expect(read('a.policy.md')).toContain('Monitoring')
    expect(statSync(join(cwd, 'b.policy.md')).mtimeMs).toBe(before)
  })

  test('tells what is wrong with its place, and goes on', async () => {
    put('policy.yaml', small)
    await watch('--format', 'md')
    put('policy.yaml', small.replace('backups', 'backup'))
    await hears(/^policy\.yaml:6:14 {2}.*backups/m)
    expect(read('policy.md')).toContain('Backups')
    put('policy.yaml', small.replace('backups', 'monitoring'))
    await hears(/written +policy\.md.*\n1 written in/)
  })

  test('follows a file that is replaced, as many editors do, or gone for a while', async () => {
    put('policy.yaml', small)
    await watch('--format', 'md')
    put('policy.yaml~', small.replace('backups', 'monitoring'))
    renameSync(join(cwd, 'policy.yaml~'), join(cwd, 'policy.yaml'))
    await hears(/written +policy\.md.*\n1 written in/)
    rmSync(join(cwd, 'policy.yaml'))
    await hears(/No policy file .*below it[^]*Watching/)
    put('policy.yaml', small.replace('backups', 'access-control'))
    await hears(/written +policy\.md.*\n1 written in/)
    expect(read('policy.md')).toContain('Access control')
  })

  test('notices a new policy beside the others', async () => {
    put('a.policy.yaml', small)
    await watch('--format', 'md')
    put('b.policy.yaml', small)
    await hears(/written +b\.policy\.md[^]*Watching 2 policies/)
  })

  test('notices a new policy in a new folder', async () => {
    put('brands/a/policy.yaml', small)
    await watch('--format', 'md')
    put('brands/b/policy.yaml', small)
    await hears(/written +brands\/b\/policy\.md[^]*Watching 2 policies/)
    put('more/c/policy.yaml', small)
    await hears(/written +more\/c\/policy\.md[^]*Watching 3 policies/)
  })

  test('builds everything again when a template, the theme or the configuration changes', async () => {
    put('a.policy.yaml', small)
    put('b.policy.yaml', small)
    put('templates/en/security.md.hbs', 'We have a guard.\n')
    put('theme/theme.css', ':root {--accent: #0b6e4f}')
    put('policy-gen.config.json', JSON.stringify({templates: 'templates', theme: 'theme'}))
    await watch()
    put('templates/en/security.md.hbs', 'We have two guards.\n')
    await hears(/4 written[^]*Watching/)
    expect(read('a.policy.html')).toContain('two guards')
    put('theme/theme.css', ':root {--accent: #123456}')
    await hears(/2 written, 2 unchanged[^]*Watching/)
    expect(read('b.policy.html')).toContain('#123456')
    put('policy-gen.config.json', JSON.stringify({formats: ['txt']}))
    await hears(/2 written in/)
    expect(read('b.policy.txt')).toContain('Backups')
  })

  test('tells what is wrong with a template, and goes on', async () => {
    put('policy.yaml', small)
    put('templates/en/security.md.hbs', 'We have a guard.\n')
    await watch('--templates', 'templates', '--format', 'md')
    put('templates/en/security.md.hbs', 'We have\n{{guards}}.\n')
    await hears(/en\/security\.md\.hbs:2:\d+ {2}.*guards[^]*Watching/)
    put('templates/en/security.md.hbs', 'We have {{count}.\n')
    await hears(/en\/security\.md\.hbs:1:[^]*Watching/)
    put('templates/en/security.md.hbs', 'We have dogs.\n')
    await hears(/written +policy\.md.*\n1 written in/)
  })

  test('ends when it is interrupted', async () => {
    put('policy.yaml', small)
    const child = await watch()
    child.kill('SIGINT')
    const [status, signal] = (await once(child, 'exit')) as [number | null, string | null]
    expect(status ?? signal).toBe('SIGINT')
  })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

function read(path: string): string {
  return readFileSync(join(cwd, path), 'utf8')
}

/** Begin to watch, and wait until it does. */
async function watch(...words: string[]): Promise<ChildProcessByStdio<null, Readable, Readable>> {
  const child = start('build', '--watch', ...words)
  await hears(/^Watching \d/m)
  return child
}

function start(...words: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, [program, ...words], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  running = child
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  return child
}

const patience = {timeout: 300_000, interval: 20}

/** Wait until something is said, and forget it. */
async function hears(words: RegExp): Promise<void> {
  await vi.waitFor(() => {
    // A program that has ended says nothing more.
    const ended = running?.exitCode ?? running?.signalCode ?? undefined
    if (ended !== undefined && !words.test(said)) return
    expect(said).toMatch(words)
  }, patience)
  expect(said, `ended with ${String(running?.exitCode ?? running?.signalCode ?? 'nothing')}`).toMatch(words)
  said = ''
}

describe('lint --watch', () => {
  test('lints again what is written, and what is new', async () => {
    put('privacy.md', 'We donâ€™t sell data.\n')
    start('lint', '--watch', '--rule', 'policy-no-mojibake')
    await hears(/^(?=[^]*1 warning in 1 file)(?=[^]*Watching 1 file)/)
    put('privacy.md', 'We don’t sell data.\n')
    await hears(/Nothing found in 1 file/)
    put('new.md', 'It isnâ€™t.\n')
    await hears(/1 warning in 2 files/)
  })

  test('follows new folders, and those that come back or turn into files', async () => {
    put('privacy.md', 'We donâ€™t sell data.\n')
    start('lint', '--watch', '--rule', 'policy-no-mojibake')
    await hears(/Watching 1 file/)
    put('legal/terms.md', 'It isnâ€™t.\n')
    await hears(/2 warnings in 2 files/)
    put('legal/de/old/policy.md', 'Itâ€™s.\n')
    await hears(/3 warnings in 3 files/)
    rmSync(join(cwd, 'legal/de'), {recursive: true})
    await hears(/2 warnings in 2 files/)
    rmSync(join(cwd, 'legal'), {recursive: true})
    await hears(/1 warning in 1 file/)
    put('legal/terms.md', 'It isnâ€™t.\n')
    await hears(/2 warnings in 2 files/)
    put('legal/terms.md', 'It is.\n')
    await hears(/1 warning in 2 files/)
    rmSync(join(cwd, 'privacy.md'))
    mkdirSync(join(cwd, 'privacy.md'))
    await hears(/Nothing found in 1 file/)
    rmSync(join(cwd, 'privacy.md'), {recursive: true})
    put('privacy.md', 'We donâ€™t sell data.\n')
    await hears(/1 warning in 2 files/)
  })

  test('follows a configuration in a folder above', async () => {
    put('.git/HEAD', 'ref: refs/heads/main\n')
    put('policy-gen.config.yaml', 'lint: {rules: {policy-no-mojibake: false}}\n')
    put('legal/privacy.md', 'We donâ€™t sell data.\n')
    const root = cwd
    cwd = join(root, 'legal')
    start('lint', '--watch')
    await hears(/^(?![^]*policy-no-mojibake)[^]*Watching 1 file/)
    cwd = root
    put('policy-gen.config.yaml', 'lint: {}\n')
    await hears(/policy-no-mojibake/)
  })

  test('reports what is wrong with the configuration, and goes on', async () => {
    put('privacy.md', 'We donâ€™t sell data.\n')
    start('lint', '--watch', '--rule', 'policy-no-mojibake')
    await hears(/Watching 1 file/)
    put('policy-gen.config.yaml', 'lint: {rules: {policy-no-mojibak: false}}\n')
    await hears(/Unknown rule `policy-no-mojibak`/)
    put('policy-gen.config.yaml', 'lint: {}\n')
    await hears(/1 warning in 1 file/)
  })
})

describe('dev', () => {
  beforeEach(() => {
    put('policy.yaml', small)
  })

  test('shows the policy as a build writes it: with the templates and the theme of the configuration', async () => {
    put('policy-gen.config.yaml', 'projects: [{files: [policy.yaml], theme: design, templates: words}]\n')
    put('design/theme.css', 'main {color: teal}\n')
    put('words/en/security.md.hbs', 'We take care.\n')
    const child = start('dev', '--port', '0')
    const [line] = (await once(child.stdout, 'data')) as [string]
    const page = async (): Promise<string> => {
      const response = await fetch(new URL('/policy', /http:\S+/.exec(line)?.[0]))
      return response.text()
    }
    expect(await page()).toContain('We take care.')
    expect(await page()).toContain('color: teal')
    put('words/en/security.md.hbs', 'We take great care.\n')
    await expect.poll(page, patience).toContain('We take great care.')
  })

  test('does not choose another port than the one that was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const child = start('dev', '--port', String(port))
    const [status] = (await once(child, 'close')) as [number]
    other.close()
    expect(said).toBe('policy-gen: This port is in use — choose another --port.\n')
    expect(status).toBe(2)
  })
})
