import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const damaged = '# Privacy\n\nWe donâ€™t sell your data.\n'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-streams-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

/** A line of bash in which `$P` is the program. As its input is a socket here, bash would run `.bashrc` without `--norc`. */
function bash(line: string): {stdout: string; stderr: string; status: number | null} {
  return spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', line], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, P: `${process.execPath} ${program}`}
  })
}

describe.runIf(process.platform === 'linux')('on a reader that stops reading', () => {
  beforeEach(() => {
    // Far more than a pipe holds.
    for (let number = 0; number < 40; number++) writeFileSync(join(cwd, `${number}.md`), damaged.repeat(60))
  })

  test('lint goes on quietly, and ends with the status of its findings', () => {
    const {stdout, stderr, status} = bash('$P lint --rule policy-no-mojibake | head -1')
    expect(stdout).toBe('0.md\n')
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  test('a clean lint ends with 0', () => {
    expect(bash('$P lint --rule policy-no-placeholder | head -0').status).toBe(0)
  })

  test('build writes everything all the same', () => {
    for (let number = 0; number < 40; number++)
      writeFileSync(
        join(cwd, `${number}.policy.yaml`),
        'title: P\nlanguage: en\norganisation: {name: A}\nsections: [{kind: security, body: x}]\n'
      )
    expect(bash('$P build --json --format txt | head -0').status).toBe(0)
    expect(bash('ls *.policy.txt | wc -l').stdout.trim()).toBe('40')
  })
})

describe.runIf(process.platform === 'linux')('what the system refuses is one sentence and status 2', () => {
  test.each([
    [
      'a full disk',
      '$P lint --rule policy-no-mojibake > /dev/full',
      /^policy-gen: The disk is full — make room\.\n$/
    ],
    [
      'a working folder that was deleted',
      'mkdir gone && cd gone && rmdir ../gone && $P lint',
      /^policy-gen: This folder no longer exists — change to another one\.\n$/
    ],
    [
      'a device without an end',
      '$P lint /dev/zero',
      /^\/dev\/zero {2}Not a regular file but a device — name a file\.\n$/
    ],
    [
      'a pipe without an end',
      'mkfifo pipe.md && (yes > pipe.md &) && $P lint pipe.md --max-size 1MB',
      /^pipe\.md {2}Too large: more than 1 MB/
    ],
    [
      'a pipe that nobody writes to',
      'mkfifo pipe.md && $P lint pipe.md',
      /^pipe\.md {2}Nothing is written to this pipe — start what writes to it first\.\n$/
    ],
    [
      'a policy that is such a pipe',
      'mkfifo policy.yaml && $P build policy.yaml',
      /^policy\.yaml {2}Nothing is written to this pipe — start what writes to it first\.\n/
    ],
    ['an input without an end', 'yes | $P lint - --max-size 64kB', /stdin\.md {2}Too large: more than 64 kB/],
    [
      'a file that is too large',
      '$P lint privacy.md --max-size 10',
      /^privacy\.md {2}Too large: 43 B, the limit is 10 B/
    ],
    ['two versions that are devices', '$P diff /dev/zero /dev/null', /^\/dev\/zero {2}Not a regular file/]
  ])('%s', (_, line, message) => {
    writeFileSync(join(cwd, 'privacy.md'), damaged)
    const {stderr, status} = bash(line)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })

  test('a pipe that ends is read like a file', () => {
    const {stdout, status} = bash(`$P lint <(printf '${damaged}') --rule policy-no-mojibake`)
    expect(stdout).toContain('1 warning in 1 file')
    expect(status).toBe(1)
  })

  test('a pipe is waited for', () => {
    const {stdout} = bash(
      `mkfifo pipe.md && (sleep 0.2; printf '${damaged}' > pipe.md) & $P lint pipe.md --rule policy-no-mojibake; wait`
    )
    expect(stdout).toContain('1 warning in 1 file')
  })

  test('a pipe or a device beside a text is no policy', () => {
    writeFileSync(join(cwd, 'privacy.md'), damaged)
    expect(
      bash('mkfifo privacy.yaml && ln -s /dev/zero privacy.yml && $P lint privacy.md --preset strict --cache')
        .status
    ).toBe(1)
  })

  test('a folder as standard input is no empty text', () => {
    for (const options of ['', '--fix', '--stdin-path privacy.html'])
      expect(bash(`$P lint - ${options} < .`)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(
          /^(?:stdin\.md|privacy\.html) {2}Standard input is a folder, not a file — name the folder\.\n/
        ) as string
      })
  })

  test('a pipe below a folder is passed over, because nobody may ever write to it', () => {
    writeFileSync(join(cwd, 'privacy.md'), damaged)
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    expect(bash('$P lint --rule policy-no-mojibake').stdout).toContain('1 warning in 1 file')
  })
})

// The superuser may read everything, so as root another user runs the program.
describe.runIf(process.platform === 'linux')('a folder that cannot be read', () => {
  function asNobody(...words: string[]): {stdout: string; stderr: string; status: number | null} {
    const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
    return spawnSync(process.execPath, [program, ...words], {cwd, encoding: 'utf8', ...user})
  }

  beforeEach(() => {
    chmodSync(cwd, 0o755)
    writeFileSync(join(cwd, 'privacy.md'), damaged)
    mkdirSync(join(cwd, 'closed'))
    chmodSync(join(cwd, 'closed'), 0)
  })
  afterEach(() => {
    chmodSync(join(cwd, 'closed'), 0o700)
  })

  test('is named by lint, which reports the others, and ends with status 2', () => {
    const {stdout, stderr, status} = asNobody('lint', '--rule', 'policy-no-mojibake')
    expect(stderr).toBe('closed  This folder cannot be read — check its permissions.\n')
    expect(stdout).toContain('1 warning in 1 file, 1 file not checked')
    expect(status).toBe(2)
  })

  test('is refused by build', () => {
    expect(asNobody('build')).toMatchObject({
      status: 2,
      stderr: 'policy-gen: closed  This folder cannot be read — check its permissions.\n'
    })
  })
})

describe('the language server', () => {
  test.each([
    ['success after a shutdown', ['initialize', 'shutdown', 'exit'], 0],
    ['failure without one', ['initialize', 'exit'], 1]
  ])('ends when the editor says so: %s', async (_, methods, status) => {
    // Standard input stays open, as with an editor.
    const server = spawn(process.execPath, [program, 'lsp'], {cwd})
    let stderr = ''
    server.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
    for (const [id, method] of methods.entries()) {
      const params = method === 'initialize' ? {processId: null, rootUri: null, capabilities: {}} : undefined
      const message = JSON.stringify({jsonrpc: '2.0', ...(method !== 'exit' && {id}), method, params})
      server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
    }
    const [code] = (await once(server, 'close')) as [number]
    expect({code, stderr}).toEqual({code: status, stderr: ''})
  })
})

describe('a policy that is a program', () => {
  const ended =
    'policy-gen: Ended before the work was done: policy.js calls “process.exit”, or awaits what never comes — ' +
    'let it only export its value.\n'

  test.each([
    ['that ends the process', 'process.exit(0)', ended],
    ['that awaits what never comes', 'await new Promise(() => {})', ended],
    [
      'that fails later',
      'setTimeout(() => {throw new Error("too late")})\nawait new Promise((done) => setTimeout(done, 60_000))',
      'policy-gen: too late — this may be a bug in policy-gen; set POLICY_GEN_DEBUG=1 to see where.\n'
    ],
    [
      'with a promise that nobody awaits',
      'Promise.reject(new Error("refused"))\nawait new Promise((done) => setTimeout(done, 60_000))',
      'policy-gen: refused — this may be a bug in policy-gen; set POLICY_GEN_DEBUG=1 to see where.\n'
    ]
  ])('%s is no success', (_, program, message) => {
    writeFileSync(join(cwd, 'package.json'), '{"type": "module"}')
    writeFileSync(join(cwd, 'policy.js'), `${program}\nexport default {}\n`)
    for (const command of ['lint', 'build', 'coverage'])
      expect(bash(`$P ${command} policy.js`)).toEqual(
        expect.objectContaining({status: 2, stderr: message, stdout: ''})
      )
  })

  test('that ends the process is named, also if it is a configuration', () => {
    writeFileSync(join(cwd, 'privacy.md'), damaged)
    writeFileSync(join(cwd, 'policy-gen.config.ts'), 'process.exit(0)\nexport default {}\n')
    expect(bash('$P lint privacy.md').stderr).toContain('policy-gen.config.ts calls “process.exit”')
  })

  test.each([1, 2])('prints nothing into a report, in %i threads', (threads) => {
    for (const name of ['a', 'b'])
      writeFileSync(
        join(cwd, `${name}.policy.ts`),
        'console.log("noise")\nconsole.dir("noise")\nexport default {}\n'
      )
    const {stdout, stderr} = bash(`$P lint --format sarif --jobs ${threads}`)
    expect(JSON.parse(stdout)).toHaveProperty('version', '2.1.0')
    expect(stderr).toContain("noise\n'noise'\n")
  })
})
