import {PassThrough} from 'node:stream'
import {afterEach, describe, expect, test} from 'vitest'
import {serveAssistant} from './server.js'

// Input from a broken or hostile client: the server continues, or ends with a message.

let client: Client | undefined
afterEach(() => {
  client?.input.end()
})

interface Answer {
  readonly id?: number
  readonly result?: {readonly isError?: boolean; readonly content?: readonly {readonly text: string}[]}
  readonly error?: {readonly code: number; readonly message: string}
}

class Client {
  readonly input = new PassThrough()
  readonly output = new PassThrough()
  readonly ended: Promise<string>
  #read = ''
  #next = 100

  constructor() {
    this.ended = serveAssistant('1.0.0', this.input, this.output).then(() => 'ended', String)
    this.output.on('data', (chunk: Buffer) => (this.#read += chunk.toString()))
  }

  async initialize(): Promise<this> {
    const clientInfo = {name: 'test', version: '1'}
    await this.ask('initialize', {protocolVersion: '2025-06-18', capabilities: {}, clientInfo})
    this.input.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
    return this
  }

  async ask(method: string, params: unknown): Promise<Answer> {
    const id = this.#next++
    this.input.write(`${JSON.stringify({jsonrpc: '2.0', id, method, params})}\n`)
    return this.answerTo(id)
  }

  async answerTo(id: number): Promise<Answer> {
    const find = (): Answer | undefined =>
      this.#read
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Answer)
        .find((answer) => answer.id === id)
    await expect.poll(find).toBeDefined()
    return find() ?? {}
  }

  /** What a tool answers, as one text. */
  async call(name: string, given: unknown): Promise<string> {
    const {result, error} = await this.ask('tools/call', {name, arguments: given})
    return error?.message ?? result?.content?.map(({text}) => text).join('\n') ?? ''
  }
}

async function connected(): Promise<Client> {
  client = await new Client().initialize()
  return client
}

describe('the server goes on after', () => {
  test.each([
    ['half a message', '{"jsonrpc":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['what is no message', 'null\n3\n"x"\n{"jsonrpc":"2.0"}\n{"jsonrpc":"1.0","id":1,"method":"x"}'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
    ['brackets without end', '['.repeat(1_000_000)],
    ['parameters that are none', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":5}'],
    ['an unknown method', '{"jsonrpc":"2.0","id":1,"method":"no/such"}'],
    ['names of prototypes', '{"jsonrpc":"2.0","id":1,"method":"__proto__","params":{"__proto__":{"x":1}}}']
  ])('%s', async (_, line) => {
    const client = await connected()
    client.input.write(line)
    client.input.write('\n')
    expect(await client.call('explain', {id: 'gdpr.13.1.a'})).toContain('controller')
    expect(({} as {x?: number}).x).toBeUndefined()
  })
})

test('no name of a prototype is a tool, a rule, a law or a field', async () => {
  const client = await connected()
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(await client.call(name, {})).toMatch(/not found|disabled/i)
    expect(await client.call('explain', {id: name})).toContain(
      `Unknown rule, finding or requirement \`${name}\``
    )
    expect(await client.call('lint_text', {text: 'a', regimes: [name]})).toContain('Invalid')
    expect(await client.call('coverage', {policy: `title: P\n${name}: {a: 1}\n`})).toContain('not valid')
  }
})

test('what looks like a path is a text', async () => {
  const client = await connected()
  for (const path of ['/etc/passwd', '../../../../etc/passwd', 'file:///etc/passwd']) {
    expect(await client.call('validate_policy', {policy: path})).toContain('This is a text')
    for (const kind of ['markdown', 'html', 'policy'])
      expect(await client.call('lint_text', {text: path, path, kind})).not.toContain('root:')
    expect(
      await client.call('lint_text', {text: `---\npolicy: ${path}\n---\n\n[a](${path})\n`})
    ).not.toContain('root:')
    expect((await client.ask('resources/read', {uri: path})).error).toBeDefined()
    expect((await client.ask('resources/read', {uri: `policy-gen://rules/../${path}`})).error).toBeDefined()
  }
})

test('arguments of every wrong kind are refused, and nothing breaks', async () => {
  const client = await connected()
  const names = ['validate_policy', 'coverage', 'compose', 'diff', 'lint_text', 'fix_text', 'explain']
  for (const name of names)
    for (const given of [undefined, null, [], 5, {}, {text: 5, policy: 5, id: 5, before: null}])
      expect(await client.call(name, given)).toMatch(/invalid/i)
  for (const params of [{}, {name: null}, {name: 'explain', arguments: 'x'}])
    expect((await client.ask('tools/call', params)).error).toBeDefined()
})

test('a text above the limit is refused', async () => {
  const client = await connected()
  expect(await client.call('lint_text', {text: 'a '.repeat(600_000)})).toContain('Too big')
  expect(await client.call('validate_policy', {policy: 'a: 1\n'.repeat(199_000)})).toContain('twice')
})

describe('the server ends', () => {
  test('with a word after a message that has no end', async () => {
    const client = await connected()
    for (let megabytes = 0; megabytes < 11; megabytes++) client.input.write(Buffer.alloc(1_000_000, 'a'))
    expect(await client.ended).toBe('InputError: A message of more than 10 MB: nothing more is read.')
  })

  test('where nobody reads what it says', async () => {
    const client = await connected()
    client.output.destroy(new Error('EPIPE'))
    expect(await client.ended).toBe('ended')
  })
})
