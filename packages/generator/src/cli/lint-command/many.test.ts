import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from '../run.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-many-'))
  mkdirSync(join(cwd, '.git'))
  writeFileSync(join(cwd, '.git/HEAD'), 'ref: refs/heads/main\n')
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

async function lint(line: string, folder = '.'): Promise<{status: number; out: string; err: string}> {
  const written = {out: '', err: ''}
  const status = await run(['lint', ...line.split(' ').filter(Boolean)], {
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

/** The paths in a JSON report. */
function paths(out: string): string[] {
  return [...out.matchAll(/"path":"([^"]+)"/g)].flatMap(([, path]) => path ?? [])
}

const only = '--rule policy-no-mojibake'
const damaged = '# Privacy\n\nWe donâ€™t sell your data. We are fine.\n'

describe('a baseline', () => {
  test('accepts existing findings, wherever their lines move, and reports new ones', async () => {
    put('privacy.md', damaged)
    expect(await lint(`${only} --baseline accepted.json --update-baseline`)).toMatchObject({
      status: 0,
      err: '1 finding accepted in accepted.json\n'
    })
    put('privacy.md', `# Privacy\n\nA new paragraph.\n\n${damaged.slice('# Privacy\n\n'.length)}`)
    expect(await lint(`${only} --baseline accepted.json`)).toMatchObject({
      status: 0,
      err: '1 finding accepted by accepted.json\n'
    })
    put('privacy.md', `${damaged}\nWe donâ€™t rent it.\n`)
    const {status, out} = await lint(`${only} --baseline accepted.json`)
    expect(status).toBe(1)
    expect(out).toContain('5:7')
    expect(out).not.toContain('3:7')
  })

  test('accepts a sentence as often as it was there', async () => {
    put('privacy.md', damaged)
    await lint(`${only} --baseline accepted.json --update-baseline`)
    put('privacy.md', `${damaged}\nWe donâ€™t sell your data.\n`)
    expect((await lint(`${only} --baseline accepted.json --format json`)).out.match(/"rule"/g)).toHaveLength(
      1
    )
  })

  test('names entries that are found no more', async () => {
    put('privacy.md', damaged)
    await lint(`${only} --baseline accepted.json --update-baseline`)
    put('privacy.md', '# Privacy\n')
    expect((await lint('--baseline accepted.json')).err).toContain(
      '1 entry of accepted.json no longer found — remove them with --update-baseline\n'
    )
    // Another rule was not asked.
    expect((await lint('--rule policy-no-placeholder --baseline accepted.json')).err).not.toContain(
      'no longer'
    )
  })

  test('keeps what it says about files that are not linted, as long as they are there', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.md`, damaged)
    await lint(`${only} --baseline accepted.json --update-baseline`)
    expect((await lint('--baseline accepted.json a.md')).err).not.toContain('no longer')
    rmSync(join(cwd, 'c.md'))
    expect((await lint('--baseline accepted.json a.md')).err).toContain(
      '1 entry of accepted.json no longer found'
    )
    put('a.md', '# Privacy\n')
    expect((await lint(`${only} --baseline accepted.json --update-baseline a.md`)).err).toBe(
      '1 finding accepted in accepted.json\n'
    )
    expect((await lint(`${only} --baseline accepted.json`)).status).toBe(0)
  })

  test.each([
    ['--baseline gone.json', 'gone.json  No such baseline — write it with --update-baseline.'],
    [
      '--baseline privacy.md',
      'privacy.md  Not a baseline of policy-gen — name another file, or delete this one.'
    ],
    ['--baseline .git', '.git  A folder, not a file — name a file.'],
    ['--update-baseline', '--update-baseline needs a file — name it with --baseline FILE.']
  ])('%s is refused', async (options, message) => {
    put('privacy.md', damaged)
    expect(await lint(options)).toMatchObject({status: 2, err: `policy-gen: ${message}\n`})
  })

  test.each([
    ['a text', damaged],
    ['a configuration', '{"findings": [{"count": 1}]}\n'],
    ['a count below one', '{"findings": [{"path": "a.md", "rule": "b", "about": "c", "count": 0}]}\n']
  ])('doesn’t replace %s', async (_, text) => {
    put('privacy.md', damaged)
    put('other', text)
    expect(await lint('--baseline other --update-baseline privacy.md')).toMatchObject({
      status: 2,
      err: 'policy-gen: other  Not a baseline of policy-gen — name another file, or delete this one.\n'
    })
    expect(readFileSync(join(cwd, 'other'), 'utf8')).toBe(text)
  })

  test.each(['accepted.json', 'empty.json', 'new.json'])('replaces %s', async (name) => {
    put('privacy.md', damaged)
    put('empty.json', '')
    await lint(`${only} --baseline accepted.json --update-baseline`)
    expect(await lint(`${only} --baseline ${name} --update-baseline`)).toMatchObject({status: 0})
    expect(readFileSync(join(cwd, name))).toEqual(readFileSync(join(cwd, 'accepted.json')))
  })

  test.each([
    ['with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')]
  ])('is read %s', async (_, encode) => {
    put('privacy.md', damaged)
    await lint(`${only} --baseline accepted.json --update-baseline`)
    const path = join(cwd, 'accepted.json')
    writeFileSync(path, encode(readFileSync(path, 'utf8')))
    expect(await lint(`${only} --baseline accepted.json`)).toMatchObject({
      status: 0,
      err: '1 finding accepted by accepted.json\n'
    })
  })

  test.runIf(process.platform === 'linux')('is no device without an end', async () => {
    put('privacy.md', damaged)
    expect((await lint('--baseline /dev/zero')).err).toBe(
      'policy-gen: /dev/zero  Not a regular file but a device — name a file.\n'
    )
  })
})

test('pruning a cache leaves the files of others alone, however old', async () => {
  put('privacy.md', damaged)
  await lint(`${only} --cache-location .`)
  rmSync(join(cwd, 'pruned'))
  const entry = execFileSync('find', ['.', '-name', '*.json'], {cwd, encoding: 'utf8'}).trim()
  const others = ['package.json', 'ab/facts.json', `ab/ab/${'0'.repeat(62)}.json`]
  for (const name of others) put(name, '{}')
  for (const name of [entry, ...others]) utimesSync(join(cwd, name), 0, 0)
  await lint(`${only} --cache-location . privacy.md --fix`)
  expect(existsSync(join(cwd, entry))).toBe(false)
  for (const name of others) expect(existsSync(join(cwd, name)), name).toBe(true)
})

describe('--changed', () => {
  beforeEach(() => {
    rmSync(join(cwd, '.git'), {recursive: true})
    git('init', '--quiet', '--initial-branch=main')
    for (const name of ['old', 'edited', 'committed', 'legal/deep']) put(`${name}.md`, damaged)
    put('.gitignore', 'ignored.md\n')
    git('add', '.')
    git('commit', '--quiet', '--message', 'First')
    git('checkout', '--quiet', '-b', 'topic')
    put('committed.md', `${damaged}More.\n`)
    git('commit', '--quiet', '--all', '--message', 'Second')
    put('edited.md', `${damaged}More.\n`)
    put('legal/new ä.md', damaged)
    put('ignored.md', damaged)
    rmSync(join(cwd, 'old.md'))
  })

  test('means what is not committed yet', async () => {
    expect(paths((await lint(`${only} --changed --format json`)).out)).toEqual([
      'edited.md',
      'legal/new ä.md'
    ])
  })

  test('means what a branch changed, from any folder', async () => {
    expect(paths((await lint(`${only} --changed=main --format json`)).out)).toEqual([
      'committed.md',
      'edited.md',
      'legal/new ä.md'
    ])
    expect(paths((await lint(`${only} --changed=main --format json`, 'legal')).out)).toEqual(['new ä.md'])
  })

  test('is followed by files, not by a revision', async () => {
    expect(paths((await lint(`${only} --changed edited.md --format json`)).out)).toEqual(['edited.md'])
  })

  test('says what is wrong with a revision', async () => {
    expect(await lint('--changed=nowhere')).toMatchObject({
      status: 2,
      err: 'policy-gen: Unknown revision `nowhere` — fetch it, or name another with --changed=REF.\n'
    })
    expect((await lint('--changed=--output=x')).err).toBe('policy-gen: “--output=x” is not a git revision.\n')
  })
})

describe('overrides in the configuration', () => {
  beforeEach(() => {
    for (const path of ['privacy.md', 'archive/2019.md', 'archive/deep/2018.md']) put(path, damaged)
  })

  test('choose other rules for some files', async () => {
    put(
      'policy-gen.config.yaml',
      'lint:\n  overrides:\n    - files: [archive]\n      rules: {policy-no-mojibake: false}\n    - files: [2018.md]\n      rules: {policy-no-mojibake: {}}\n'
    )
    const {out} = await lint('--format json')
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {path: string; findings: {rule: string}[]})
      .map(({path, findings}) => [path, findings.some(({rule}) => rule === 'policy-no-mojibake')])
    expect(found).toEqual([
      ['archive/2019.md', false],
      ['archive/deep/2018.md', true],
      ['privacy.md', true]
    ])
  })

  test('are reported with their place where they are wrong', async () => {
    put(
      'policy-gen.config.yaml',
      'lint:\n  overrides:\n    - files: [archive]\n      rules: {policy-no-mojibak: false}\n'
    )
    expect((await lint('')).err).toMatch(
      /policy-gen\.config\.yaml:4:15 {2}Unknown rule `policy-no-mojibak` — did you mean/
    )
    put('policy-gen.config.yaml', 'lint:\n  overrides:\n    - filez: [archive]\n')
    expect((await lint('')).err).toMatch(/Unknown field `filez` — did you mean `files`\?/)
  })
})

test('--report-unused-disables names the comments that switch off nothing', async () => {
  put(
    'privacy.md',
    '# Privacy\n\n<!--lint disable policy-no-mojibake policy-no-outdated-reference-->\n\nWe donâ€™t sell data.\n\n<!--lint enable policy-no-mojibake-->\n\n<!--lint ignore policy-no-mojibake-->\n\nFine.\n'
  )
  const {out} = await lint('--report-unused-disables --format json')
  const {findings} = JSON.parse(out) as {findings: {rule: string; start: {line: number; column: number}}[]}
  expect(
    findings.filter(({rule}) => rule === 'unused-disable').map(({start}) => `${start.line}:${start.column}`)
  ).toEqual(['3:37', '9:17'])
})

test('the cache identifies a text by its content, and by the rules and policy files that it is checked against', async () => {
  const cached = `--cache-location cache --format json`
  put('privacy.md', damaged)
  const first = await lint(`${cached} ${only}`)
  const entry = execFileSync('find', ['cache', '-name', '*.json'], {cwd, encoding: 'utf8'}).trim()
  // An altered entry shows that it is read.
  const text = readFileSync(join(cwd, entry), 'utf8')
  expect(text.split('\n')[1]).toContain('policy-no-mojibake')
  put('copy.md', damaged)
  expect(paths((await lint(`${cached} ${only}`)).out)).toEqual(['copy.md', 'privacy.md'])
  expect(execFileSync('find', ['cache', '-name', '*.json'], {cwd, encoding: 'utf8'}).trim()).toBe(entry)
  expect((await lint(`${cached} --rule policy-no-placeholder privacy.md`)).out).not.toBe(first.out)
  put(
    'policy.yaml',
    'title: P\nlanguage: en\norganisation: {name: A}\npractices: [{never: sell, says: We never sell.}]\nsections: [{kind: sale, body: We never sell.}]\n'
  )
  put('policy.md', 'We sell.\n')
  const facts = '--rule policy-facts-in-prose policy.md'
  const before = await lint(`${cached} ${facts}`)
  put(
    'policy.yaml',
    'title: P\nlanguage: en\norganisation: {name: A}\npractices: [{does: sell, says: We sell.}]\nsections: [{kind: sale, body: We sell.}]\n'
  )
  const after = await lint(`${cached} ${facts}`)
  expect(before.out).toContain('policy-facts-in-prose')
  expect(after.out).not.toContain('policy-facts-in-prose')
})

test('runs at the same time share a cache', async () => {
  for (let number = 0; number < 12; number++)
    put(`${number % 6}/${number}.md`, `${damaged}\nFile ${number % 4}.\n`)
  const alone = await lint(`--format json ${only}`)
  const together = await Promise.all(
    Array.from({length: 5}, () => lint(`--format json --cache-location cache ${only}`))
  )
  for (const {out, status} of [...together, await lint(`--format json --cache-location cache ${only}`)])
    expect([out, status]).toEqual([alone.out, alone.status])
  // No half-written file is left behind.
  expect(
    execFileSync('find', ['cache', '-type', 'f', '-not', '-name', '*.json'], {cwd, encoding: 'utf8'})
  ).toMatch(/^(?:cache\/pruned\n)?$/)
})

describe('`maxSize` in the configuration', () => {
  test.each([
    ['10', 'privacy.md  Too large: 43 B, the limit is 10 B'],
    ['20 B', 'privacy.md  Too large: 43 B, the limit is 20 B'],
    ['lots', 'policy-gen.config.yaml:1:1  `maxSize` takes a size such as 20MB, not “lots”.'],
    ['0', 'policy-gen.config.yaml:1:1  `maxSize` takes a size such as 20MB, not “0”.']
  ])('of %s', async (size, message) => {
    put('policy-gen.config.yaml', `maxSize: ${size}\n`)
    put('privacy.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    const {err, status} = await lint(`${only} privacy.md`)
    expect([err.replace(`${cwd}/`, ''), status]).toEqual([expect.stringContaining(message), 2])
  })

  test('yields to --max-size', async () => {
    put('policy-gen.config.yaml', 'maxSize: 10\n')
    put('privacy.md', damaged)
    expect((await lint(`${only} --max-size 1MB privacy.md`)).status).toBe(1)
  })
})
