import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {CodeAction, Diagnostic, TextEdit} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {fixText} from '../lint/fix.js'

const bin = fileURLToPath(new URL('../../bin/policy-gen.js', import.meta.url))
const jetblue = readFileSync(new URL('../../../../examples/jetblue/original.md', import.meta.url), 'utf8')

/** As much of a client as a test needs. It answers whatever it is asked with nothing. */
class Client {
  readonly #server: ChildProcessWithoutNullStreams
  #buffer = Buffer.alloc(0)
  #id = 0
  readonly #waiting = new Map<number, (result: unknown) => void>()
  readonly #listeners = new Map<string, ((parameters: unknown) => void)[]>()

  constructor() {
    this.#server = spawn(process.execPath, [bin, 'lsp'], {stdio: 'pipe'})
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk])
      this.#read()
    })
  }

  #read(): void {
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#buffer.toString('latin1'))
      if (!head) return
      const start = head[0].length
      const end = start + Number(head[1])
      if (this.#buffer.length < end) return
      const message = JSON.parse(this.#buffer.subarray(start, end).toString('utf8')) as {
        id?: number
        method?: string
        params?: unknown
        result?: unknown
      }
      this.#buffer = this.#buffer.subarray(end)
      if (message.method === undefined) this.#waiting.get(message.id ?? -1)?.(message.result)
      else {
        if (message.id !== undefined) this.#send({id: message.id, result: null})
        for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params)
      }
    }
  }

  #send(message: object): void {
    const text = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve))
    this.#send({id, method, params})
    return answer
  }

  notify(method: string, params: unknown): void {
    this.#send({method, params})
  }

  next(method: string): Promise<unknown> {
    return new Promise((resolve) => this.#listeners.set(method, [resolve]))
  }

  async open(uri: string, text: string): Promise<Diagnostic[]> {
    const published = this.next('textDocument/publishDiagnostics')
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
    return ((await published) as {diagnostics: Diagnostic[]}).diagnostics
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit')
    await this.request('shutdown', undefined)
    this.notify('exit', undefined)
    await ended
  }
}

let client: Client
beforeEach(async () => {
  client = new Client()
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {workspace: {configuration: true, workspaceFolders: true}}
  })
  client.notify('initialized', {})
})
afterEach(() => client.stop())

test('tells findings at their place, outside of a workspace and to a client that answers with nothing', async () => {
  const diagnostics = await client.open('untitled:policy', '# Privacy\n\n😀 We donâ€™t sell your data.\n')
  const [mojibake] = diagnostics.filter(({code}) => code === 'policy-no-mojibake')
  expect(mojibake?.range).toEqual({start: {line: 2, character: 9}, end: {line: 2, character: 12}})
  expect(mojibake?.source).toBe('policy-gen')
  expect(mojibake?.codeDescription?.href).toContain('policy-no-mojibake')
})

test('offers a quick fix under the cursor, and every safe fix at once, which writes what --fix writes', async () => {
  const uri = 'file:///nowhere/privacy.md'
  const diagnostics = await client.open(uri, jetblue)
  const mojibake = diagnostics.find(({code}) => code === 'policy-no-mojibake')
  const actions = (await client.request('textDocument/codeAction', {
    textDocument: {uri},
    range: mojibake?.range,
    context: {diagnostics: []}
  })) as CodeAction[]
  expect(actions[0]).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    title: 'Replace with a no-break space'
  })

  const all = actions.find(({kind}) => kind === 'source.fixAll')
  const document = TextDocument.create(uri, 'markdown', 1, jetblue)
  const text = TextDocument.applyEdits(document, all?.edit?.changes?.[uri] ?? [])
  expect(text).toBe((await fixText({text: jetblue, path: 'privacy.md'})).text)
})

test('looks again when the text changes, and forgets it when it is closed', async () => {
  const uri = 'file:///nowhere/privacy.md'
  await client.open(uri, '# Privacy\n\nWe donâ€™t sell your data.\n')
  const changed = client.next('textDocument/publishDiagnostics')
  client.notify('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{range: {start: {line: 2, character: 6}, end: {line: 2, character: 9}}, text: '’'}]
  })
  const {diagnostics} = (await changed) as {diagnostics: Diagnostic[]}
  expect(diagnostics.map(({code}) => code)).not.toContain('policy-no-mojibake')
  const closed = client.next('textDocument/publishDiagnostics')
  client.notify('textDocument/didClose', {textDocument: {uri}})
  expect(await closed).toEqual({uri, diagnostics: []})
})

test('reads pages and policy files by their names', async () => {
  const html = await client.open('file:///nowhere/privacy.html', '<p>We use Netscape.</p>')
  expect(html.find(({code}) => code === 'policy-no-outdated-reference')?.range.start).toEqual({
    line: 0,
    character: 10
  })
  const yaml = await client.open('file:///nowhere/policy.yaml', 'titel: Privacy\n')
  expect(yaml.map(({code}) => code)).toContain('policy-file/unknown-key')
})
