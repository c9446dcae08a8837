import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {Ajv2020, type AnySchema} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {afterAll, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const program = join(root, 'packages/generator/bin/policy-gen.js')
const folder = mkdtempSync(join(tmpdir(), 'assistant-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

// Node itself forbids the process to read anything but the program, to write, and to start others. It also forbids
// native code, with which pages are made: these are left out.
const guard = [
  Number(process.versions.node.split('.')[0]) > 22 ? '--permission' : '--experimental-permission',
  `--allow-fs-read=${root}*`
]

interface DescribedTool {
  readonly name: string
  readonly inputSchema: AnySchema
  readonly outputSchema: AnySchema
}

/** What no value fits. */
const nothing = {inputSchema: false, outputSchema: false}

test('policy-gen mcp serves over standard input and output where it may touch nothing', async () => {
  const client = new Client({name: 'test', version: '1.0.0'})
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...guard, program, 'mcp'],
      cwd: folder,
      stderr: 'ignore'
    })
  )
  try {
    const text = '# Privacy\n\nWe donâ€™t sell your data. See [this](file:///etc/passwd).\n'
    const policy = 'title: P\nlanguage: en\norganisation: {name: Atlas}\nsections: [{kind: controller}]\n'
    const calls = [
      ['lint_text', {text, preset: 'strict', regimes: ['gdpr', 'ccpa']}],
      ['lint_text', {text: `<p>${text}</p>`, kind: 'html'}],
      ['lint_text', {text: policy, kind: 'policy'}],
      ['fix_text', {text}],
      ['validate_policy', {policy}],
      ['coverage', {policy, regimes: ['gdpr']}],
      ['diff', {before: policy, after: policy.replace('Atlas', 'Orbis')}],
      ['compose', {policy}],
      ['explain', {id: 'gdpr.13.1.a'}]
    ] as const
    const {tools: listed} = await client.listTools()
    const tools = JSON.parse(JSON.stringify(listed)) as readonly DescribedTool[]
    expect(tools.map(({name}) => name).sort()).toEqual([...new Set(calls.map(([name]) => name))].sort())
    const ajv = addFormats.default(new Ajv2020({strict: false}))
    for (const [name, given] of calls) {
      const {isError, structuredContent, content} = await client.callTool({name, arguments: given})
      expect(isError, `${name}: ${JSON.stringify(content)}`).not.toBe(true)
      expect(Object.keys(structuredContent ?? {})).not.toEqual([])
      const {inputSchema, outputSchema} = tools.find((tool) => tool.name === name) ?? nothing
      expect(ajv.validate(inputSchema, given), ajv.errorsText()).toBe(true)
      expect(ajv.validate(outputSchema, structuredContent), ajv.errorsText()).toBe(true)
      // The same for clients that read text alone.
      const [words] = content
      expect(JSON.parse(words?.type === 'text' ? words.text : '')).toEqual(structuredContent)
    }
    const {resources} = await client.listResources()
    for (const {uri} of resources) expect((await client.readResource({uri})).contents).toHaveLength(1)
    const page = readFileSync(join(root, 'docs/assistants.md'), 'utf8')
    expect([...page.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name).sort()).toEqual(
      tools.map(({name}) => name).sort()
    )
    const [, named = ''] = /^Resources: (.*?)\n\n/ms.exec(page) ?? []
    expect([...named.matchAll(/`([^`]+:[^`]+)`/g)].map(([, uri]) => uri).sort()).toEqual(
      resources.map(({uri}) => uri).sort()
    )
  } finally {
    await client.close()
  }
})

test('what is no message of the protocol is passed over, and the next one is answered', async () => {
  const server = spawn(process.execPath, [program, 'mcp'], {cwd: folder, stdio: ['pipe', 'pipe', 'ignore']})
  let answers = ''
  server.stdout.setEncoding('utf8').on('data', (part: string) => (answers += part))
  const say = (message: object): void => {
    server.stdin.write(`${JSON.stringify({jsonrpc: '2.0', ...message})}\n`)
  }
  const validate = (id: string, policy: string): void => {
    say({id, method: 'tools/call', params: {name: 'validate_policy', arguments: {policy}}})
  }
  for (const noise of [
    'not JSON',
    '{}',
    '[]',
    'null',
    '',
    '\u0000',
    '{"jsonrpc": "2.0"',
    'x'.repeat(3_000_000)
  ])
    server.stdin.write(`${noise}\n`)
  server.stdin.write(Buffer.from([0xff, 0xfe, 0x0a]))
  say({id: 'unknown', method: 'no/such'})
  const clientInfo = {name: 'test', version: '1.0.0'}
  say({
    id: 'first',
    method: 'initialize',
    params: {protocolVersion: '2025-06-18', capabilities: {}, clientInfo}
  })
  say({method: 'notifications/initialized'})
  server.stdin.write(`{"jsonrpc": "2.0", "id": \n`)
  say({id: 'prototype', method: 'tools/call', params: {name: '__proto__', arguments: {}}})
  validate('deep', '['.repeat(50_000))
  validate(
    'aliases',
    `a: &a [x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]\n`)}`
  )
  await expect.poll(() => answers).toMatch(/"id":"deep"[^]*"id":"aliases"|"id":"aliases"[^]*"id":"deep"/)
  server.stdin.end()
  await once(server, 'close')
  const byId = new Map(
    answers
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: string; result?: object; error?: object})
      .map((message) => [message.id, message])
  )
  expect(byId.get('first')?.result).toMatchObject({serverInfo: {name: 'policy-gen'}})
  for (const id of ['unknown', 'prototype']) expect(byId.get(id)?.error).toHaveProperty('message')
  for (const id of ['deep', 'aliases'])
    expect(byId.get(id)?.result).toMatchObject({structuredContent: {valid: false}})
})
