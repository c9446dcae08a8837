import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from './run.js'

// What an attacker puts into a folder, and what people type because a page tells them to.

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-hostile-'))
  put('.git/HEAD', 'ref: refs/heads/main\n')
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), {recursive: true})
  writeFileSync(join(cwd, name), text)
}

function pipe(name: string): void {
  execFileSync('mkfifo', [join(cwd, name)])
}

async function policyGen(
  words: readonly string[],
  isTTY = false
): Promise<{status: number; out: string; err: string}> {
  const written = {out: '', err: ''}
  const status = await run(words, {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: {isTTY, write: (text) => (written.out += text)},
    stderr: {isTTY, write: (text) => (written.err += text)}
  })
  return {status, ...written}
}

const policy = 'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\n'
const prose = '# Privacy\n\nWe collect your name. We donâ€™t sell it.\n'

describe('names with controls', () => {
  const name = 'a\n::error::b\u001B[2J\u009B31m\u202Ec.md'

  test.each(['pretty', 'github'])(
    'are a line of the %s report, and do nothing to a terminal',
    async (format) => {
      put(name, prose)
      const {status, out} = await policyGen(['lint', '--format', format])
      expect(status).toBe(1)
      expect(out).toContain('[2J·31m')
      expect(out).not.toMatch(/^\s*::error::b/m)
      // eslint-disable-next-line no-control-regex -- Controls are what this is about.
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    }
  )

  test('are shown with dots on a terminal, where colours and lines stay as they are', async () => {
    const {err} = await policyGen(['build', 'x\u001B]0;title\u0007\u202Ey.yaml'], true)
    expect(err).toContain('x·]0;title··y.yaml')
    put(name, prose)
    const {out} = await policyGen(['lint'], true)
    expect(out).toContain('\u001B[33mwarning\u001B[39m')
    // eslint-disable-next-line no-control-regex -- Controls are what this is about.
    expect(out.replace(/\u001B\[\d+m/g, '')).not.toMatch(/[\u001B\u009B\u202E]/)
  })

  test('are as they are in what a program reads', async () => {
    put(name, prose)
    const {out} = await policyGen(['lint', '--format', 'json'])
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({path: name})
  })
})

test('a line of a policy is not a command to a workflow whose log shows it', async () => {
  put('privacy.md', '# Privacy\n\n::stop-commands::TODO donâ€™t\n')
  const {out} = await policyGen(['lint'])
  expect(out).toContain('·:stop-commands::TODO')
  expect(out).not.toMatch(/^\s*::/m)
})

describe('an endless file is refused', () => {
  test.each([
    ['a template', 'templates/en/retention.md.hbs', ['build', '--templates', 'templates']],
    ['styles', 'theme/page.css', ['build', '--theme', 'theme']],
    ['what to ignore', '.remarkignore', ['lint']],
    ['a configuration', 'policy-gen.config.yaml', ['lint']],
    ['a configuration that is a program', 'policy-gen.config.js', ['lint']]
  ])('%s that is a device', async (_, path, words) => {
    put('policy.yaml', policy)
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    symlinkSync('/dev/zero', join(cwd, path))
    const {status, err} = await policyGen(words)
    expect(status).toBe(2)
    expect(err).toMatch(
      /: \S+\/(\S+) {2}(?:Not a regular file but a device — name a file\.|Not a file — name a configuration\.)\n$/
    )
    expect(err).toContain(path)
  })

  test('a pipe that nobody writes to', async () => {
    put('policy.yaml', policy)
    pipe('.remarkignore')
    const {status, err} = await policyGen(['lint'])
    expect(status).toBe(2)
    expect(err).toContain('.remarkignore  Nothing is written to this pipe')
  })
})

test('a configuration that leads nowhere isn’t taken for none', async () => {
  put('policy.yaml', policy)
  symlinkSync('policy-gen.config.json', join(cwd, 'policy-gen.config.json'))
  const {status, err} = await policyGen(['build'])
  expect(status).toBe(2)
  expect(err).toContain('policy-gen.config.json  A symbolic link that leads back to itself')
})

test('names that differ in case are one file on some disks', async () => {
  put('Privacy.policy.yaml', policy)
  put('privacy.policy.yaml', policy)
  const {status, err} = await policyGen(['build', '--dry-run'])
  expect(status).toBe(2)
  expect(err).toContain(
    'Privacy.policy.yaml and privacy.policy.yaml would both be written to privacy.policy.md'
  )
  expect(err).toContain('macOS and Windows see no difference in case')
})

describe('a line that GitHub would obey', () => {
  const obeyed = /^[^\S\n]*::/m

  test.runIf(process.platform === 'linux')('isn’t made of the name of a file', async () => {
    put('a\n::error::b.policy.yaml', 'title: [')
    put('a\n::error::b.md', '\u0000')
    writeFileSync(join(cwd, 'a\n::error::c.md'), Buffer.from([0xff, 0xfe, 0]))
    for (const words of [['build'], ['coverage'], ['lint'], ['lint', '-'], ['diff', 'a\n::error::b', 'x']]) {
      const {err} = await policyGen(words)
      expect(err).not.toMatch(obeyed)
    }
    expect((await policyGen(['build'])).err).toContain('a\n·:error::b.policy.yaml:1:')
  })

  test.runIf(process.platform === 'linux')('isn’t made of the name of a file that is built', async () => {
    const name = 'a\n\u0085::error::##[add-mask]b.policy.yaml'
    put(name, policy)
    for (const words of [
      ['build'],
      ['coverage'],
      ['coverage', '--format', 'markdown'],
      ['build', '--check']
    ]) {
      const {out} = await policyGen(words)
      expect(out).toContain('·#[add-mask]b.policy')
      expect(out).not.toMatch(/^[^\S\n]*\u0085?::|##\[/m)
    }
    for (const command of ['build', 'coverage']) {
      const {out} = await policyGen([command, command === 'build' ? '--json' : '--format=json'])
      expect(out).toContain('##[add-mask]b.policy')
      expect(() => JSON.parse(out.split('\n')[0] ?? '') as unknown).not.toThrow()
    }
  })

  test.each(['##[error]x', '##vso[task.complete]x', '##teamcity[x]'])(
    'isn’t made of the middle of a line: %s',
    async (order) => {
      put('privacy.md', `# Privacy\n\nWe donâ€™t sell it. ${order}\n`)
      put('policy.yaml', `${policy}"${order}": y\n`)
      const {out, err} = await policyGen(['lint'])
      expect(out).toContain(order.replace('#', '·'))
      expect(out + err + (await policyGen(['build'])).err).not.toContain(order)
      expect((await policyGen(['lint', '--format', 'json'])).out).toContain(order)
    }
  )

  test('isn’t made of the lines of a policy', async () => {
    put('policy.yaml', `${policy}::stop-commands::x: y\n`)
    const {err} = await policyGen(['build'])
    expect(err).toContain('·:stop-commands::x')
    expect(err).not.toMatch(obeyed)
  })

  test('is made of findings, which is what it is for', async () => {
    put('privacy.md', prose)
    const {err} = await policyGen(['lint', '--format', 'github', '--stdin-path', 'privacy.md', '--fix', '-'])
    expect(err).toMatch(/^::warning file=privacy\.md,/)
  })
})

test('a link to the policy file isn’t written through', async () => {
  put('policy.yaml', policy)
  symlinkSync('policy.yaml', join(cwd, 'policy.md'))
  const {status, err} = await policyGen(['build'])
  expect(status).toBe(2)
  expect(err).toContain('policy.yaml would overwrite itself: ')
  expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(policy)
})

describe('a cache that can’t be kept', () => {
  test.each([
    ['a file', 'privacy.md'],
    ['a folder in a file', 'privacy.md/cache'],
    ['a device', '/dev/null']
  ])('is refused: %s', async (_, location) => {
    put('privacy.md', prose)
    const {status, err} = await policyGen(['lint', '--cache-location', location, 'privacy.md'])
    expect(err).toContain(`--cache-location takes a folder that can be written to, not “${location}”.`)
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(prose)
  })
})

test.each([
  ['a folder', 'x.policy.yaml/a'],
  ['a link that leads nowhere', 'y.policy.yaml']
])('coverage of %s ends as what can’t be read does', async (_, name) => {
  put('x.policy.yaml/a', '')
  symlinkSync('nowhere', join(cwd, 'y.policy.yaml'))
  const {status, err} = await policyGen(['coverage', name.replace('/a', '')])
  expect(status).toBe(2)
  expect(err).toContain('.policy.yaml')
})

describe('a name that isn’t UTF-8', () => {
  const named = (name: string): Buffer => Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name, 'latin1')])

  test('is reported with the others', async () => {
    put('privacy.md', prose)
    writeFileSync(named('b\u00FC.md'), prose)
    const {status, out, err} = await policyGen(['lint'])
    expect(status).toBe(2)
    expect(out).toContain('policy-no-mojibake')
    expect(out + err).toContain('b\uFFFD.md')
  })

  test('is no file that build passes over', async () => {
    put('policy.yaml', policy)
    writeFileSync(named('b\u00FC.policy.yaml'), policy)
    const {status, err} = await policyGen(['build', '--dry-run'])
    expect(err).toContain('b\uFFFD.policy.yaml')
    expect(status).toBe(2)
  })
})
