import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {catalogue} from '@policy-gen/schema'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {commands} from './commands.js'
import {run} from './run.js'
import type {Terminal} from './terminal.js'

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-cli-'))
  // The configuration is looked for upwards, up to a repository.
  mkdirSync(join(cwd, '.git'))
  writeFileSync(join(cwd, '.git/HEAD'), 'ref: refs/heads/main\n')
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

async function policyGen(
  line: string,
  input = '',
  env: Terminal['env'] = {}
): Promise<{status: number; out: string; err: string}> {
  const written = {out: '', err: ''}
  const terminal: Terminal = {
    cwd,
    env,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: {write: (text) => (written.out += text)},
    stderr: {write: (text) => (written.err += text)}
  }
  const status = await run(line === '' ? [] : line.split(' '), terminal)
  return {status, ...written}
}

function put(name: string, text: string): void {
  writeFileSync(join(cwd, name), text)
}

const small = `title: Privacy
language: en
organisation: {name: Atlas}
sections:
  - kind: security
    body: We lock the door.
`

describe('help', () => {
  test('without a command it lists the commands, and exits with the status for wrong usage', async () => {
    const {status, out} = await policyGen('')
    expect(status).toBe(2)
    for (const {name, summary} of commands) expect(out).toMatch(new RegExp(`${name}\\s+${summary}`))
  })

  test.each(commands.map(({name}) => [name]))(
    '“%s --help” shows every option, and lines to copy',
    async (name) => {
      const {status, out} = await policyGen(`${name} --help`)
      expect(status).toBe(0)
      const command = commands.find((command) => command.name === name)
      for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`)
      expect(out).toContain(`policy-gen ${name}`)
      expect((await policyGen(`help ${name}`)).out).toBe(out)
    }
  )

  test('the version is that of the package', async () => {
    expect((await policyGen('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong usage ends with status 2 and says what was meant', () => {
  test.each([
    ['biuld', 'Unknown command `biuld` — did you mean `build`?'],
    [
      'nonsense',
      'Unknown command `nonsense` — use `init`, `build`, `lint`, `batch`, `coverage`, `explain`, `diff`, `dev`, `lsp` or `mcp`.'
    ],
    ['build --formt html', 'Unknown option `--formt` — did you mean `--format`?'],
    ['build --format htm', 'Unknown value `htm` of --format — did you mean `html`?'],
    ['build missing.yaml', 'No such file or folder: missing.yaml — check the name.'],
    [
      'build missing.yaml gone.yaml missing.yaml',
      'No such file or folder: missing.yaml — check the name.\nNo such file or folder: gone.yaml — check the name.'
    ],
    ['build *.policy.toml', 'Nothing matches *.policy.toml — check the pattern, and quote it.'],
    ['build', 'No policy file (policy.yaml, *.policy.{yaml,yml,json,ts,js}) in this folder or below it.'],
    [
      'lint ',
      'A name is empty — name a file or a folder, such as “.”; maybe a variable of the shell isn’t set.'
    ],
    [
      'lint --rule policy-no-mojibak',
      'Unknown rule `policy-no-mojibak` — did you mean `policy-no-mojibake`?'
    ],
    [
      'lint --rule policy-no-mojibake=of',
      'Unknown value `of` of --rule policy-no-mojibake — did you mean `off`?'
    ],
    ['lint --max-size huge', '--max-size takes a size such as 20MB, not “huge”.'],
    [
      'lint - privacy.md',
      '“-” is standard input, which cannot be combined with files — name one or the other.'
    ],
    ['lint --stdin-path privacy.md', '--stdin-path names standard input — write “-” for it.'],
    ['lint --stdin-path privacy.md privacy.md', '--stdin-path names standard input — write “-” for it.'],
    ['lint - --changed', '--changed is about files, and “-” is standard input — leave one of them out.'],
    ['lint - --watch', 'Standard input cannot be watched — name a file or a folder.'],
    ['lint --fix --fix-dry-run', '--fix writes, and --fix-dry-run writes nothing — leave one of them out.'],
    [
      'build -',
      'A policy cannot be built from standard input: its outputs are named after it — name a file.'
    ],
    ['lint --regime gdrp', 'Unknown regime `gdrp` — did you mean `gdpr`?'],
    ['lint --max-warnings few', '--max-warnings takes a number, not “few”.'],
    ['coverage --on 2025-02-30', '--on takes a real date such as 2024-06-30, not “2025-02-30”.'],
    [
      'explain gdpr.13.1.z',
      'Unknown rule, finding, law or requirement `gdpr.13.1.z` — did you mean `gdpr.13.1.a`?'
    ],
    [
      'diff one.yaml',
      '“policy-gen diff” compares two versions — name both, such as HEAD~1:policy.yaml policy.yaml.'
    ],
    ['init', 'No answers — run “policy-gen init” in a terminal, or give at least --name and --email.']
  ])('policy-gen %s', async (line, message) => {
    const {status, out, err} = await policyGen(line)
    expect(err).toBe(`policy-gen: ${message}\n`)
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('a name that leads to nothing says why', () => {
  const commands = ['build', 'lint', 'coverage', 'dev', 'batch']
  const loop = 'A symbolic link that leads back to itself — fix it.'
  const long = 'This name is too long for the disk — check it.'

  test.each(
    commands.flatMap((name) => [[name, 'loop.yaml', loop] as const, [name, 'x'.repeat(300), long] as const])
  )('%s %s', async (name, operand, reason) => {
    symlinkSync('loop.yaml', join(cwd, 'loop.yaml'))
    const {status, err} = await policyGen(`${name} ${operand}${name === 'batch' ? ' out' : ''}`)
    expect(err).toBe(`policy-gen: ${operand}  ${reason}\n`)
    expect(status).toBe(2)
  })

  test('a symbolic link to nothing', async () => {
    symlinkSync('gone.md', join(cwd, 'privacy.md'))
    const {status, err} = await policyGen('lint privacy.md')
    expect(err).toBe('policy-gen: privacy.md  A symbolic link to nothing — fix it.\n')
    expect(status).toBe(2)
  })

  test('a file in the place of a folder', async () => {
    put('privacy.md', '# Privacy\n')
    const {err} = await policyGen('lint privacy.md/terms.md')
    expect(err).toBe('policy-gen: No such file or folder: privacy.md/terms.md — check the name.\n')
  })

  test('two policies to compare', async () => {
    symlinkSync('loop.yaml', join(cwd, 'loop.yaml'))
    put('policy.yaml', small)
    const {status, err} = await policyGen('diff loop.yaml policy.yaml')
    expect(err).toContain(`loop.yaml  ${loop}`)
    expect(status).toBe(2)
  })
})

describe('build', () => {
  test('gives the archived policies back to the byte', async () => {
    for (const name of ['jetblue', 'jetphotos', 'jetsetmag'])
      cpSync(join(examples, name), join(cwd, name), {recursive: true})
    expect((await policyGen('build --out built')).status).toBe(0)
    for (const name of ['jetblue', 'jetphotos', 'jetsetmag']) {
      const built = readFileSync(join(cwd, 'built', name, 'policy.md'))
      expect(built.equals(readFileSync(join(examples, name, 'original.md')))).toBe(true)
    }
  })

  test('says what it wrote, and the second time that nothing changed', async () => {
    put('policy.yaml', small)
    expect((await policyGen('build')).out).toMatch(
      /^written {4}policy\.md .*\nwritten {4}policy\.html .*\n2 written in/
    )
    expect((await policyGen('build')).out).toMatch(/^unchanged .*\nunchanged .*\n2 unchanged in/)
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'policy.html', 'policy.md', 'policy.yaml'])
  })

  test('--check fails where an output is missing or out of date, and writes nothing', async () => {
    put('policy.yaml', small)
    expect(await policyGen('build --check')).toMatchObject({
      status: 1,
      out: expect.stringContaining('missing')
    })
    expect(readdirSync(cwd)).toEqual(['.git', 'policy.yaml'])
    await policyGen('build')
    expect((await policyGen('build --check --quiet')).status).toBe(0)
    put('policy.yaml', small.replace('door', 'gate'))
    expect(await policyGen('build --check --quiet')).toMatchObject({
      status: 1,
      out: expect.stringContaining('out of date')
    })
  })

  test('a policy that is wrong is reported with its place, and does not keep the others from being built', async () => {
    put('a.policy.yaml', small.replace('organisation', 'organization'))
    put('b.policy.yaml', small)
    const {status, err} = await policyGen('build --format md')
    expect(status).toBe(1)
    expect(err).toMatch(/^a\.policy\.yaml:3:1 {2}.*`organization`.*`organisation`/)
    expect(readdirSync(cwd)).toContain('b.policy.md')
    expect(readdirSync(cwd)).not.toContain('a.policy.md')
  })

  test('a quotation that the text does not hold fails the build', async () => {
    put('policy.yaml', `${small}practices:\n  - does: protect\n    says: We bar the gate.\n`)
    const {status, err} = await policyGen('build')
    expect(status).toBe(1)
    expect(err).toMatch(/^policy\.yaml:9:11 /)
  })

  test('two sources of one output are reported before anything is written', async () => {
    put('policy.yaml', small)
    put(
      'policy.json',
      JSON.stringify({
        title: 'P',
        language: 'en',
        organisation: {name: 'A'},
        sections: [{kind: 'security', body: 'x'}]
      })
    )
    const {status, err} = await policyGen('build')
    expect(status).toBe(2)
    expect(err).toContain('would both be written to policy.md')
    expect(readdirSync(cwd)).not.toContain('policy.md')
  })

  test('--json says the same for machines', async () => {
    put('policy.yaml', small)
    const {out} = await policyGen('build --dry-run --json --format txt')
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
    ).toEqual([
      expect.objectContaining({type: 'output', format: 'txt', path: 'policy.txt', state: 'missing'})
    ])
  })

  test('a configuration can hold several projects, and all that is wrong with it is reported', async () => {
    mkdirSync(join(cwd, 'brands/a'), {recursive: true})
    put('brands/a/policy.yaml', small)
    put(
      'policy-gen.config.json',
      JSON.stringify({projects: [{files: ['brands/a'], out: 'public', formats: ['md']}]})
    )
    expect((await policyGen('build')).status).toBe(0)
    expect(readdirSync(join(cwd, 'public'))).toEqual(['policy.md'])
    put('policy-gen.config.json', '{"formats": ["pdf"]}')
    expect(await policyGen('build')).toMatchObject({
      status: 2,
      err: expect.stringContaining('policy-gen.config.json')
    })
  })
})

describe('projects', () => {
  beforeEach(() => {
    for (const name of ['a', 'b']) {
      mkdirSync(join(cwd, 'brands', name), {recursive: true})
      put(`brands/${name}/policy.yaml`, small)
    }
    put('policy.yaml', small)
  })

  function configure(configuration: object): void {
    put('policy-gen.config.json', JSON.stringify(configuration))
  }

  /** The paths that a command would write, in order. */
  async function paths(line: string): Promise<string[]> {
    const {out} = await policyGen(`${line} --dry-run --json`)
    return [...out.matchAll(/"path":"([^"]+)"/g)].flatMap(([, path]) => path ?? [])
  }

  test('a named file is built in the way of its project, to the same place as with all the others', async () => {
    configure({
      formats: ['txt'],
      projects: [
        {files: ['brands'], out: 'public', formats: ['md']},
        {files: ['brands/b'], out: 'feed', formats: ['json']}
      ]
    })
    const all = ['public/a/policy.md', 'public/b/policy.md', 'feed/policy.facts.json']
    expect(await paths('build')).toEqual(all)
    expect(await paths('build brands/a/policy.yaml')).toEqual(all.slice(0, 1))
    expect(await paths('build brands/b')).toEqual(all.slice(1))
    expect(await paths('build policy.yaml brands/a/policy.yaml')).toEqual([...all.slice(0, 1), 'policy.txt'])
    expect(await paths('build brands/a/policy.yaml --out elsewhere')).toEqual(['elsewhere/policy.md'])
  })

  test('two projects that would write the same file are refused', async () => {
    configure({
      out: 'public',
      formats: ['md'],
      projects: [{files: ['brands/a']}, {files: ['brands/b']}]
    })
    expect(await policyGen('build')).toEqual({
      status: 2,
      out: '',
      err: 'policy-gen: brands/a/policy.yaml and brands/b/policy.yaml would be written to public/policy.md by two projects — give each an `out` of its own.\n'
    })
    expect((await policyGen('build brands/a')).status).toBe(0)
  })
})

describe('lint', () => {
  const damaged = '# Privacy\n\nWe donâ€™t sell your data.\n'

  test('shows the place, and fixes it with --fix', async () => {
    put('privacy.md', damaged)
    const only = '--rule policy-no-mojibake'
    const {status, out} = await policyGen(`lint ${only}`)
    expect(status).toBe(1)
    expect(out).toContain('3:7')
    expect(out).toContain('    We donâ€™t sell your data.\n          ^^^\n')
    expect(out).toContain('1 warning in 1 file — 1 can be fixed with --fix')
    expect((await policyGen(`lint ${only} --fix`)).status).toBe(0)
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe('# Privacy\n\nWe don’t sell your data.\n')
  })

  test('reads standard input, and writes the fixed text with --fix', async () => {
    const {out} = await policyGen('lint - --fix --stdin-path privacy.md --rule policy-no-mojibake', damaged)
    expect(out).toContain('We don’t sell your data.')
  })

  test('looks at pages in their own places', async () => {
    put('privacy.html', '<!doctype html>\n<html lang="en">\n<p>We use <b>Netscape</b>.\n')
    const {out} = await policyGen('lint --rule policy-no-outdated-reference --format json')
    expect(JSON.parse(out)).toMatchObject({
      path: 'privacy.html',
      findings: [{start: {line: 3, column: 14}, end: {line: 3, column: 22}}]
    })
  })

  test('looks at policy files, where they were written', async () => {
    put('policy.yaml', small.replace('We lock the door.', 'We use Netscape.'))
    const {out} = await policyGen('lint --rule policy-no-outdated-reference --format json')
    expect(JSON.parse(out)).toMatchObject({path: 'policy.yaml', findings: [{start: {line: 6, column: 18}}]})
  })

  test.each([
    ['github', /^::warning file=privacy\.md,line=3,col=7,endLine=3,endColumn=10,title=policy-no-mojibake::/],
    ['junit', /<testsuite name="privacy\.md" tests="1" failures="1">/],
    ['sarif', /"ruleId": "policy-no-mojibake"/],
    ['json', /^\{"path":"privacy\.md"/]
  ])('reports as %s', async (format, expected) => {
    put('privacy.md', damaged)
    expect((await policyGen(`lint --rule policy-no-mojibake --format ${format}`)).out).toMatch(expected)
  })

  test('refuses what is not UTF-8, because fixing would damage it', async () => {
    writeFileSync(join(cwd, 'privacy.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    expect(await policyGen('lint')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^privacy\.md:1:1 {2}Not UTF-8/)
    })
  })

  test('leaves out files that .remarkignore names, unless they are named on the command line', async () => {
    put('privacy.md', damaged)
    put('.remarkignore', 'privacy.md\n')
    expect((await policyGen('lint')).out).toContain('Nothing found in 0 files')
    expect((await policyGen('lint privacy.md')).status).toBe(1)
    writeFileSync(join(cwd, '.remarkignore'), '\uFEFFprivacy.md\r\n', 'utf16le')
    expect((await policyGen('lint')).out).toContain('Nothing found in 0 files')
  })

  test('refuses a rule that the configuration misspells, with its place', async () => {
    put('privacy.md', damaged)
    put('rules.yaml', 'lint:\n  rules:\n    policy-no-mojibak: false\n')
    expect(await policyGen('lint --config rules.yaml')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/rules\.yaml:3:5 {2}Unknown rule `policy-no-mojibak` — did you mean/)
    })
  })

  test.each([
    ['policy-no-mojibake: off', '`policy-no-mojibake` takes `true`, `false` or a map of options, not "off".'],
    [
      'policy-no-mojibake: [warn]',
      '`policy-no-mojibake` takes `true`, `false` or a map of options, not ["warn"].'
    ],
    ['policy-no-mojibake: 2', '`policy-no-mojibake` takes `true`, `false` or a map of options, not 2.'],
    ['policy-readability: {wrds: 5}', 'Unknown option `wrds` of policy-readability — did you mean `words`?'],
    ['policy-readability: {words: -5}', '`words` in policy-readability takes a number from 0 on, not -5.'],
    [
      'policy-no-stale-date: {today: 2020-13-40}',
      '`today` in policy-no-stale-date takes a day such as "2026-01-31", not "2020-13-40".'
    ]
  ])('refuses a setting that a rule doesn’t take, for all files or some: %s', async (setting, message) => {
    put('privacy.md', damaged)
    put('all.yaml', `lint:\n  rules:\n    ${setting}\n`)
    put('some.yaml', `lint:\n  overrides:\n    - files: [x]\n      rules:\n        ${setting}\n`)
    const at = (place: string): object => ({status: 2, err: `policy-gen: ${join(cwd, place)}  ${message}\n`})
    expect(await policyGen('lint --config all.yaml')).toMatchObject(at('all.yaml:3:5'))
    expect(await policyGen('lint --config some.yaml')).toMatchObject(at('some.yaml:5:9'))
  })

  test('--max-warnings says how many are too many', async () => {
    put('privacy.md', damaged)
    expect((await policyGen('lint --rule policy-no-mojibake --max-warnings 1')).status).toBe(0)
    expect((await policyGen('lint --rule policy-no-mojibake --max-warnings 0')).status).toBe(1)
  })
})

describe('policy files that do not build do not lint', () => {
  test.each([
    [
      'a program that does not compile',
      'policy.ts',
      'export default {',
      /^policy\.ts\n {2}1:1 .*error .*This module fails when it runs.* policy-file\/module\n/
    ],
    [
      'a program whose policy is invalid',
      'de.policy.ts',
      "export default {title: 'P', language: 'en', organisation: {name: 'A'}, sections: [{kind: 'securty', body: 'x'}]}",
      /error .*sections\[0\]\.kind: Unknown value `securty`.* did you mean `security`\?/
    ],
    [
      'a quotation that the document does not hold',
      'policy.yaml',
      `${small.replace('    body: We lock the door.\n', '')}practices:\n  - does: protect\n    says: We bar the gate.\n`,
      /^policy\.yaml\n {2}8:11 .*policy-file\/quote\n/
    ]
  ])('%s', async (_, name, text, message) => {
    put(name, text)
    const {status, out} = await policyGen('lint')
    expect(out).toMatch(message)
    expect(status).toBe(1)
    expect((await policyGen('build')).status).toBe(1)
  })

  test('a program is linted like a text, at the words in it', async () => {
    put(
      'policy.ts',
      `export default {title: 'P', language: 'en', organisation: {name: 'A'},\n  sections: [{kind: 'other', body: 'We use Netscape.'}]}\n`
    )
    const {out} = await policyGen('lint --rule policy-no-outdated-reference --format json')
    expect(JSON.parse(out)).toMatchObject({path: 'policy.ts', findings: [{start: {line: 2, column: 44}}]})
  })

  test.each(['utf16le', 'utf-16be'] as const)('a policy file in %s lints as it builds', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${small.replace('We lock the door.', 'We use Netscape.')}`, 'utf16le')
    writeFileSync(join(cwd, 'policy.yaml'), encoding === 'utf16le' ? bytes : bytes.swap16())
    const {out} = await policyGen('lint --rule policy-no-outdated-reference --format json')
    expect(JSON.parse(out)).toMatchObject({path: 'policy.yaml', findings: [{start: {line: 6, column: 18}}]})
    expect((await policyGen('build')).status).toBe(0)
  })
})

describe('a file that fails does not keep the others back', () => {
  test.each([
    ['json', /^\{"path":"a\.md","error":"a\.md:1:1 {2}Not UTF-8.*\n\{"path":"b\.md","findings":\[\{/],
    ['github', /^::error file=a\.md::a\.md:1:1 {2}Not UTF-8.*\n::warning file=b\.md/],
    ['junit', /tests="2" failures="1" errors="1">[^]*<error message="a\.md:1:1 {2}Not UTF-8/],
    [
      'sarif',
      /"executionSuccessful": false,[^]*"text": "a\.md:1:1 {2}Not UTF-8[^]*"ruleId": "policy-no-mojibake"/
    ],
    ['pretty', /1 warning in 1 file, 1 file not checked — 1 can be fixed/]
  ])('in %s', async (format, expected) => {
    writeFileSync(join(cwd, 'a.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    put('b.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    const {status, out, err} = await policyGen(`lint --rule policy-no-mojibake --format ${format}`)
    expect(out).toMatch(expected)
    expect(err).toMatch(/^a\.md:1:1 {2}Not UTF-8/)
    expect(status).toBe(2)
  })
})

test.each([
  'policy-gen.config.toml',
  '.policy-genrc',
  'policygen.yaml',
  'policy-gen.conf.json',
  'Policy_Gen.yml'
])('%s is reported as no configuration, and isn’t read as one', async (name) => {
  put('policy.yaml', small)
  put(name, 'formats: [txt]\n')
  const ignored = `${name}  Ignored: no configuration has this name — call it policy-gen.config.yaml.\n`
  expect((await policyGen('build')).err).toBe(ignored)
  expect(readdirSync(cwd)).not.toContain('policy.txt')
  put('policy-gen.config.yaml', 'formats: [md]\n')
  expect((await policyGen('build')).err).toBe('')
})

test.each(['policy-gen.ts', 'policy-gen.md', 'policy-gen-notes.yaml', 'my-policy-gen.config.yaml'])(
  '%s is not taken for one',
  async (name) => {
    put('policy.yaml', small)
    put(name, '')
    expect((await policyGen('build')).err).toBe('')
  }
)

test('a configuration in another format is refused', async () => {
  put('policy.yaml', small)
  put('settings.toml', 'formats = ["md"]\n')
  expect((await policyGen('build --config settings.toml')).err).toMatch(
    /settings\.toml {2}Not a configuration — name a file that ends in \.yaml, \.yml, \.json, \.js or \.ts\.\n$/
  )
})

test('of two configurations in a folder the other is named', async () => {
  put('policy.yaml', small)
  put('policy-gen.config.json', '{"formats": ["txt"]}')
  put('policy-gen.config.yaml', 'formats: [md]\n')
  const {err} = await policyGen('build')
  expect(err).toBe(
    'policy-gen.config.yaml  Ignored: policy-gen.config.json is the configuration — remove the other, or name it with --config.\n'
  )
  expect(readdirSync(cwd)).toContain('policy.txt')
  expect((await policyGen('build --config policy-gen.config.yaml')).err).toBe('')
})

describe('the other commands', () => {
  test.each(['coverage', 'dev'])(
    '%s of a text says that it is not a policy file, and what to do',
    async (name) => {
      put('p.md', '# Privacy\n')
      expect(await policyGen(`${name} p.md`)).toMatchObject({
        status: 2,
        out: '',
        err: 'policy-gen: p.md  Not a policy file — name one (policy.yaml, *.policy.yaml), or check this text with “policy-gen lint p.md --regime …”.\n'
      })
    }
  )

  test('coverage says once what several requirements lack, and names the missing sections together', async () => {
    put('policy.yaml', `${small}regimes: [gdpr, ccpa]\nrecipients: none\nupdated: 2026-01-01\n`)
    const {out} = await policyGen('coverage --on 2026-11-20')
    expect(out).toMatch(
      /\n {2}To add\n {4}Add these sections: `controller`, `sharing`.*\. Their facts are declared/
    )
    const reasons = out.split('\n').filter((line) => /^ {4,6}(?:Say|Grant|Declare|Give) /.test(line))
    expect(reasons.length).toBeGreaterThan(10)
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  test.each(['gdpr', 'ccpa', 'baseline'])('explain %s lists what the law asks for', async (law) => {
    const {out} = await policyGen(`explain ${law}`)
    const ids = catalogue.filter(({regime}) => regime === law).map(({id}) => id)
    expect(ids.length).toBeGreaterThan(5)
    for (const id of ids) expect(out).toContain(id)
    const {out: json} = await policyGen(`explain ${law} --format json`)
    expect(JSON.parse(json)).toHaveLength(ids.length)
  })

  test('diff ends with status 2 if a side is not a policy', async () => {
    put('policy.yaml', small)
    put('wrong.yaml', 'titel: P\n')
    expect((await policyGen('diff policy.yaml gone.yaml')).status).toBe(2)
    expect((await policyGen('diff policy.yaml wrong.yaml')).status).toBe(2)
  })

  // `statements/agreement.test.ts` looks at that of the other examples.
  test('coverage of a modern example leaves nothing unmet', async () => {
    cpSync(join(examples, 'studio'), join(cwd, 'studio'), {recursive: true})
    const {status, out} = await policyGen('coverage studio --on 2026-11-20')
    expect(out.match(/, 0 not met,/g)).toHaveLength(readdirSync(join(cwd, 'studio')).length)
    expect(status).toBe(0)
  })

  test('coverage says what an old policy lacks', async () => {
    cpSync(join(examples, 'jetblue'), cwd, {recursive: true})
    const {status, out} = await policyGen('coverage --unmet --format markdown')
    expect(status).toBe(1)
    expect(out).toContain('**not met**')
  })

  test('coverage names the entries that could not be checked against the law', async () => {
    put('policy.yaml', small)
    const unchecked = catalogue.find(({verified, inForce}) => !verified && inForce.until === undefined)
    if (!unchecked) throw new Error('Every entry was checked: what says so is not needed any more')
    const {out} = await policyGen(`coverage --regime ${unchecked.regime}`)
    expect(out).toContain('Left out, since nobody could check them against the law: ')
    expect(out).toContain(unchecked.id)
  })

  test('build warns of a fact that no section states, and fails for it with --strict', async () => {
    put('policy.yaml', `${small}transfers: none\n`)
    const warning = '`transfers` is declared, but no section states it — add `- kind: transfers`'
    const lenient = await policyGen('build policy.yaml')
    expect([lenient.status, lenient.err.includes(warning)]).toEqual([0, true])
    const strict = await policyGen('build --strict policy.yaml')
    expect([strict.status, strict.err.includes(warning)]).toEqual([1, true])
  })

  test('explain shows a rule and a requirement, with the citation', async () => {
    expect((await policyGen('explain policy-no-mojibake')).out).toContain('# policy-no-mojibake')
    expect((await policyGen('explain gdpr.13.1.c')).out).toContain('GDPR Art. 13(1)(c)')
    expect((await policyGen('explain')).out).toContain('policy-no-contradiction')
  })

  test('diff marks what is material, and ends with status 1 for it', async () => {
    put('old.yaml', small)
    put('new.yaml', `${small}recipients:\n  - kind: advertising-partner\n`)
    const {status, out} = await policyGen('diff old.yaml new.yaml')
    expect(status).toBe(1)
    expect(out).toMatch(/^material/)
    expect((await policyGen('diff old.yaml old.yaml')).out).toBe('Nothing changed.\n')
    expect((await policyGen('diff old.yaml new.yaml --format markdown --language de')).out).toContain(
      '## Was sich geändert hat'
    )
  })

  test.each([
    [{}, '1. policy-gen lint policy.yaml'],
    [{npm_command: 'exec'}, '1. npx policy-gen lint policy.yaml']
  ])('init names the next commands as it was called, with %j', async (env, next) => {
    expect((await policyGen('init --name Atlas', '', env)).out).toContain(next)
  })

  test.each([
    ['policy.yaml', false],
    ['de.policy.yml', false],
    ['privacy.yaml', true]
  ])('init says whether %s is found without its name', async (file, isLost) => {
    const {out} = await policyGen(`init ${file} --name Atlas`)
    expect(out.includes('finds policy.yaml and *.policy.yaml only')).toBe(isLost)
    expect((await policyGen('lint')).err.includes('No Markdown, HTML or policy file')).toBe(isLost)
  })

  test('init writes what it was given, and TODO for the rest, which lint lists and build refuses', async () => {
    const line =
      'init --name Atlas --email privacy@atlas.example --site atlas.example --country nl --regime gdpr'
    const {status, out} = await policyGen(line)
    expect(status).toBe(0)
    const text = readFileSync(join(cwd, 'policy.yaml'), 'utf8')
    expect(text).toContain('  site: https://atlas.example\n')
    expect(text).toContain('    country: NL\n')
    const left = text.match(/: TODO\b/g)?.length ?? 0
    expect(out).toContain(`TODO where something is missing (${left} places)`)
    const linted = await policyGen('lint')
    expect(linted.out.match(/Still to do: `/g)).toHaveLength(left)
    const built = await policyGen('build')
    expect(built.err.match(/Still to do: `/g)).toHaveLength(left)
    expect(built.status).toBe(1)
    expect(readdirSync(cwd)).not.toContain('policy.md')
    expect(await policyGen(line)).toMatchObject({status: 2, err: expect.stringContaining('already exists')})
  })

  test.each([
    ['--email nonsense', '--email: Write an e-mail address, such as privacy@atlas.example.'],
    ['--country Germoney', '--country: Unknown country `Germoney` — did you mean `Germany`?'],
    ['--role boss', '--role: Unknown role `boss` — use `controller`, `processor`, `both` or `joint`.'],
    [
      '--where EU,Mordor',
      '--where: Unknown region `Mordor` — write codes or names, such as `EU, UK, US-CA`, or `everywhere`.'
    ],
    ['--regime gdrp', '--regime: Unknown regime `gdrp` — did you mean `gdpr`?']
  ])('init refuses %s before anything is written', async (options, message) => {
    expect(await policyGen(`init --name A ${options}`)).toMatchObject({
      status: 2,
      err: `policy-gen: ${message}\n`
    })
    expect(readdirSync(cwd)).toEqual(['.git'])
  })

  test.each([
    ['policy.yaml', './node_modules/@policy-gen/schema/dist/policy.schema.json'],
    ['legal/en/policy.yaml', '../../node_modules/@policy-gen/schema/dist/policy.schema.json']
  ])('init writes %s with the way to the JSON Schema from there', async (file, schema) => {
    expect((await policyGen(`init ${file} --name Atlas`)).status).toBe(0)
    expect(readFileSync(join(cwd, file), 'utf8')).toContain(`$schema=${schema}\n`)
  })

  test('explain says to whom the laws of states apply, and nothing of the kind of others', async () => {
    const {out} = await policyGen('explain us-states')
    expect(out).toMatch(
      /Rhode Island +businesses with the data of 35,000 people a year .* R\.I\. Gen\. Laws § 6-48\.1-4\(a\)/
    )
    expect(out.match(/ (?:businesses|all but small businesses)\b.*\d/g)?.length).toBe(19)
    expect((await policyGen('explain gdpr')).out).not.toContain('Applies to')
  })

  test('a comma in a single value does not make a list', async () => {
    expect((await policyGen('init --name Atlas,Inc.')).status).toBe(0)
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('  name: Atlas,Inc.\n')
  })
})
