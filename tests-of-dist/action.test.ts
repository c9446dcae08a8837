import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {act as actOfSources} from '../packages/action/src/act.js'
import {baseCommit, pullRequestEvent, pushEvent} from '../scripts/hosts/github-events.js'
import {policyGen} from './policy-gen.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const description = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, {default?: string}>
  runs: {main: string}
}

const policy = (retention: string): string => `title: Privacy policy
language: en
organisation: {name: Atlas}
practices:
  - does: collect
    data: [email-address]
    purposes: [newsletter]
    keep: ${retention}
sections:
  - kind: collection
  - kind: retention
`

interface Asked {
  readonly method: string
  readonly url: string
  readonly body: string
  readonly token: string
}

let folder: string
let bundle: string
let server: Server
let asked: Asked[]
/** What GitHub holds: the policy before the pull request, and the comments that are there. */
let before: string | undefined
let comments: {id: number; body: string}[]
let forbids: 'nothing' | 'writing' | 'everything'
/** What started the workflow, and the names that the runner gives it. */
let event: object
let started: Readonly<Record<string, string>>

beforeAll(() => {
  // Alone, as a runner has it: what the bundle lacks can't be found next to it.
  bundle = mkdtempSync(join(tmpdir(), 'action-bundle-'))
  cpSync(join(root, 'packages/action/dist/bin'), join(bundle, 'dist/bin'), {recursive: true})
  cpSync(join(root, 'packages/action/package.json'), join(bundle, 'package.json'))
})

afterAll(() => {
  rmSync(bundle, {recursive: true})
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  asked = []
  before = policy('1 year')
  comments = []
  forbids = 'nothing'
  event = pullRequestEvent(7)
  started = {GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: 'def456'}
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const {method = '', url = '', headers} = request
      asked.push({method, url, body, token: headers.authorization ?? ''})
      if (forbids === 'everything' || (forbids === 'writing' && method !== 'GET'))
        response.writeHead(403).end('{"message":"Resource not accessible by integration"}')
      else if (url.includes('/contents/policy.yaml')) response.writeHead(before ? 200 : 404).end(before)
      else if (url.includes('/contents/')) response.writeHead(404).end()
      else if (method === 'GET' && url.includes('/comments')) response.end(JSON.stringify(comments))
      else response.writeHead(201).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  server.close()
  rmSync(folder, {recursive: true})
})

interface Ended {
  readonly status: number
  readonly output: string
}

/** What was built, in this process: no runner starts it. */
const {act} = (await import(join(root, 'packages/action/dist/bin/act.js'))) as {act: typeof actOfSources}

async function run(inputs: Record<string, string>): Promise<Ended> {
  let output = ''
  const written = {write: (text: string) => (output += text)}
  const status = await act({cwd: folder, env: given(inputs), stdout: written, stderr: written})
  return {status, output}
}

/** As a runner starts it: half a second more, for what isn’t only about what it does. */
async function start(inputs: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [join(bundle, 'dist/bin/action.js')], {
    cwd: folder,
    env: given(inputs)
  })
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'close')
  return {status: child.exitCode ?? -1, output: output + complaint}
}

/** What the runner sets. */
function given(inputs: Record<string, string>): Record<string, string | undefined> {
  const variables = Object.entries(description.inputs).map(
    ([name, {default: value = ''}]) =>
      [`INPUT_${name.toUpperCase()}`, inputs[name] ?? (name === 'token' ? 'secret' : value)] as const
  )
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event))
  return {
    PATH: process.env.PATH,
    ...Object.fromEntries(variables),
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'atlas/site',
    ...started,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md')
  }
}

const put = (name: string, content: string): void => {
  writeFileSync(join(folder, name), content)
}

test('action.yml names the bundle, which holds all that it needs', () => {
  expect(description.runs.main).toBe('packages/action/dist/bin/action.js')
  expect(existsSync(join(root, description.runs.main))).toBe(true)
})

describe('lint', () => {
  test('annotates each finding, and fails', async () => {
    put('privacy.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    const {status, output} = await start({})
    expect(output).toContain('::warning file=privacy.md,line=3,col=7')
    expect(output).toContain('title=policy-no-mojibake')
    expect(status).toBe(1)
    expect(asked).toEqual([])
  })

  test('passes where there is nothing to find, or few enough warnings', async () => {
    const clean = join(root, 'examples/atlas/policy.yaml')
    expect(await run({files: clean, preset: 'strict', regimes: 'gdpr'})).toMatchObject({status: 0})
    put('privacy.md', '# Privacy\n\nHello.\n')
    put('other.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    expect(await run({files: 'privacy.md\nother.md', 'max-warnings': '99'})).toMatchObject({status: 0})
  })

  test('writes SARIF, and hands the same to code scanning', async () => {
    put('privacy.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    await run({sarif: 'out.sarif', 'upload-sarif': 'true'})
    const [upload] = asked
    expect(upload).toMatchObject({
      method: 'POST',
      url: '/repos/atlas/site/code-scanning/sarifs',
      token: 'Bearer secret'
    })
    const {sarif, ...place} = JSON.parse(upload?.body ?? '') as Record<string, string>
    expect(place).toEqual({commit_sha: 'def456', ref: 'refs/pull/7/merge'})
    const log = gunzipSync(Buffer.from(sarif ?? '', 'base64')).toString()
    expect(log).toBe(readFileSync(join(folder, 'out.sarif'), 'utf8'))
    expect(log).toContain('policy-no-mojibake')
  })

  test('writes SARIF without handing it to anybody', async () => {
    put('privacy.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
    const {status, output} = await run({sarif: 'out.sarif'})
    const {runs} = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as {
      runs: readonly {results: readonly {ruleId: string}[]}[]
    }
    expect(runs.flatMap(({results}) => results.map(({ruleId}) => ruleId))).toContain('policy-no-mojibake')
    expect(output).toContain('title=policy-no-mojibake')
    expect(asked).toEqual([])
    expect(status).toBe(1)
  })

  test('a file called like an option or a command is only a file', async () => {
    const names = ['--fix', '-h', '$(touch x)', 'privacy.md']
    for (const name of names) put(name, '# Privacy\n\nWe donâ€™t sell your data.\n')
    const {output} = await run({files: [...names, '../../../etc/passwd'].join('\n')})
    for (const name of names) {
      expect(output).toContain(`::warning file=${name},line=3,col=7`)
      expect(readFileSync(join(folder, name), 'utf8')).toContain('â€™')
    }
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('says which input it can’t take', async () => {
    expect(await start({check: 'yes'})).toMatchObject({
      status: 1,
      output: expect.stringContaining('Input `check`: expected true or false, not “yes”')
    })
  })
})

describe('check', () => {
  test('fails where what was built is out of date', async () => {
    put('policy.yaml', policy('1 year'))
    const check = {check: 'true', files: 'policy.yaml', 'max-warnings': '99'}
    const missing = await start(check)
    expect(missing.status).toBe(1)
    expect(missing.output).toMatch(/::error::missing .*policy\.html/)
    await policyGen(['build'], folder)
    expect(await start(check)).toMatchObject({status: 0})
    put('policy.yaml', policy('10 years'))
    const stale = await run(check)
    expect(stale.status).toBe(1)
    expect(stale.output).toMatch(/::error::out of date .*policy\.md/)
  })
})

describe('comment', () => {
  const files = 'privacy.md'

  beforeEach(() => {
    put('privacy.md', '# Privacy\n\nHello.\n')
    put('policy.yaml', policy('10 years'))
  })

  const sent = (method: string): {url: string; body: string}[] =>
    asked
      .filter((request) => request.method === method)
      .map(({url, body}) => ({url, body: (JSON.parse(body) as {body: string}).body}))

  test('says in sentences what changes for people', async () => {
    const {status} = await start({files, 'max-warnings': '99', comment: 'true'})
    const [comment, ...others] = sent('POST')
    expect(others).toEqual([])
    expect(comment?.url).toBe('/repos/atlas/site/issues/7/comments')
    expect(comment?.body).toMatch(/^<!-- policy-gen: what changed -->/)
    expect(comment?.body).toContain('### `policy.yaml`')
    expect(comment?.body).toMatch(/10 years/)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('10 years')
    expect(asked.some(({url}) => url.endsWith(`/contents/policy.yaml?ref=${baseCommit}`))).toBe(true)
    expect(status).toBe(0)
  })

  test('updates its comment in place', async () => {
    comments = [
      {id: 1, body: 'Nice <!-- policy-gen: what changed -->'},
      {id: 2, body: '<!-- policy-gen: what changed -->\n\nOld words.'}
    ]
    await run({files, 'max-warnings': '99', comment: 'true', language: 'de'})
    expect(sent('POST')).toEqual([])
    expect(sent('PATCH')).toEqual([
      {url: '/repos/atlas/site/issues/comments/2', body: expect.stringContaining('10 Jahre')}
    ])
  })

  test('is silent where nothing changes, and says so where it had spoken', async () => {
    before = policy('10 years')
    await run({files, 'max-warnings': '99', comment: 'true'})
    expect(sent('POST')).toEqual([])
    comments = [{id: 2, body: '<!-- policy-gen: what changed -->\n\nOld words.'}]
    await run({files, 'max-warnings': '99', comment: 'true'})
    expect(sent('PATCH')).toMatchObject([{body: expect.stringContaining('No policy changes.')}])
  })

  test('calls a new policy new', async () => {
    before = undefined
    await run({files, 'max-warnings': '99', comment: 'true'})
    expect(sent('POST')[0]?.body).toContain('This policy is new.')
  })

  test('warns, and goes on, where the token may not comment', async () => {
    forbids = 'everything'
    const {status, output} = await run({files, 'max-warnings': '99', comment: 'true'})
    expect(output).toContain('::warning::Could not')
    expect(status).toBe(0)
  })

  test.each(['fork', 'deleted fork'] as const)(
    'says in the summary what a %s changes, whose token may only read',
    async (from) => {
      event = pullRequestEvent(7, from)
      forbids = 'writing'
      const {status, output} = await run({
        files,
        'max-warnings': '99',
        comment: 'true',
        'upload-sarif': 'true'
      })
      expect(output).toContain('::warning::Could not upload the findings: the token may not.')
      expect(output).toContain('::warning::Could not comment: the token may not.')
      expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('10 years')
      expect(status).toBe(0)
      put('privacy.md', '# Privacy\n\nWe donâ€™t sell your data.\n')
      const found = await run({files, comment: 'true'})
      expect(found.output).toContain('title=policy-no-mojibake')
      expect(found.status).toBe(1)
    }
  )

  test('asks nothing of GitHub on a push, which has nobody to comment to', async () => {
    event = pushEvent()
    started = {GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: '2'.repeat(40)}
    const {status} = await run({files, 'max-warnings': '99', comment: 'true'})
    expect(asked).toEqual([])
    expect(existsSync(join(folder, 'summary.md'))).toBe(false)
    expect(status).toBe(0)
  })
})
