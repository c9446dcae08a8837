import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {StreamMessageReader, type Diagnostic} from 'vscode-languageserver/node'
import {startServer} from './server.js'

// Input from a broken or hostile client: the server continues, or ends with a message.

const text = '# Privacy\n\nWe donâ€™t sell your name.\n'
const mojibake = 'policy-no-mojibake'

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: {readonly uri: string; readonly diagnostics: readonly Diagnostic[]}
  readonly result?: unknown
  readonly error?: {readonly message: string}
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A client that writes arbitrary bytes. */
class Client {
  readonly input = new PassThrough()
  readonly output = new PassThrough()
  readonly answers: Answer[] = []
  readonly ended: Promise<string>
  #next = 100

  constructor(cwd = tmpdir()) {
    this.ended = startServer(cwd, this.input, this.output).catch((error: unknown) => String(error))
    new StreamMessageReader(this.output).listen((message) => {
      this.answers.push(message as Answer)
    })
    closing.push(() => this.input.end())
  }

  raw(bytes: string | Buffer): void {
    this.input.write(bytes)
  }

  send(message: unknown): void {
    this.raw(framed(JSON.stringify(message)))
  }

  notify(method: string, params?: unknown): void {
    this.send({jsonrpc: '2.0', method, params})
  }

  async ask(method: string, params?: unknown): Promise<Answer> {
    const id = this.#next++
    this.send({jsonrpc: '2.0', id, method, params})
    return this.until((answer) => answer.id === id)
  }

  async initialize(folder?: string): Promise<this> {
    const workspaceFolders = folder === undefined ? null : [{uri: folder, name: 'f'}]
    await this.ask('initialize', {processId: null, capabilities: {}, workspaceFolders})
    this.notify('initialized', {})
    return this
  }

  open(uri: unknown, text: unknown, version = 1, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  change(uri: string, version: number, contentChanges: unknown): void {
    this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  /** The codes of the next diagnostics of a document. */
  async found(uri: unknown): Promise<unknown[]> {
    const {params} = await this.until(({params}) => params?.uri === uri)
    return params?.diagnostics.map(({code}) => code) ?? []
  }

  /** Removes an answer from those that arrived. */
  async until(isWanted: (answer: Answer) => boolean): Promise<Answer> {
    const at = (): number => this.answers.findIndex(isWanted)
    await expect.poll(at).not.toBe(-1)
    const [answer] = this.answers.splice(at(), 1)
    return answer ?? {}
  }

  /** Whether another document is still linted. */
  async goesOn(): Promise<boolean> {
    const uri = `file:///goes-on-${this.#next++}.md`
    this.open(uri, text)
    return (await this.found(uri)).includes(mojibake)
  }
}

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe('the server ends with an explanation after', () => {
  test.each([
    ['no length', 'Content-Type: x\r\n\r\n{}', 'a message without its length'],
    ['a length that is not a number', 'Content-Length: abc\r\n\r\n', 'a message without its length'],
    ['a negative length', 'Content-Length: -5\r\n\r\n', 'a message without its length'],
    ['no header', 'garbage\r\n\r\n', 'an invalid header'],
    ['an enormous length', 'Content-Length: 99999999999999\r\n\r\n', 'a message of 99999999999999 bytes'],
    ['an endless header', 'x'.repeat(100_000), 'an endless header'],
    ['bytes', Buffer.alloc(10_000, 0xff), 'an endless header']
  ])('%s', async (_, bytes, why) => {
    const client = await new Client().initialize()
    client.raw(bytes)
    expect(await client.ended).toContain(`Standard input is not the Language Server Protocol: ${why}`)
  })
})

test('reads a message whatever chunks it arrives in', async () => {
  const bytes = Buffer.from(
    framed(JSON.stringify({jsonrpc: '2.0', id: 1, method: 'initialize', params: {capabilities: {}}})) +
      framed('{"jsonrpc":"2.0","id":2,"method":"no/such","params":{"text":"ü\\r\\n\\r\\nContent-Length: 1"}}')
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), {maxLength: 12}), async (cuts) => {
      const client = new Client()
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      for (const [index, place] of places.entries())
        client.raw(bytes.subarray(place, places[index + 1] ?? bytes.length))
      expect((await client.until(({id}) => id === 2)).error?.message).toBe('Unhandled method no/such')
      client.input.end()
      expect(await client.ended).toBe('cut off')
    }),
    {numRuns: 20}
  )
})

describe('the server keeps running after', () => {
  test.each([
    ['a body that is not JSON', '{nope'],
    ['a body that is not a message', '[1, 2]'],
    ['a body of `null`', 'null'],
    ['an empty body', ''],
    [
      'a prototype as the name of a method',
      '{"jsonrpc":"2.0","id":1,"method":"__proto__","params":{"__proto__":{"x":1}}}'
    ],
    ['an unknown notification', '{"jsonrpc":"2.0","method":"no/such","params":[]}'],
    ['very deeply nested brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`]
  ])('%s', async (_, body) => {
    const client = await new Client().initialize()
    client.raw(framed(body))
    expect(await client.goesOn()).toBe(true)
    expect(({} as {x?: number}).x).toBeUndefined()
  })

  test.each([
    ['no text', 'file:///a.md', undefined],
    ['a number as its text', 'file:///a.md', 5],
    ['a number as its address', 7, text],
    ['`null` as its address', null, text]
  ])('a document with %s', async (_, uri, text) => {
    const client = await new Client().initialize()
    client.open(uri, text)
    for (const method of ['hover', 'codeAction', 'completion', 'documentSymbol', 'codeLens'])
      await client.ask(`textDocument/${method}`, {textDocument: {uri}, position: {}, range: {}, context: {}})
    expect(await client.goesOn()).toBe(true)
  })

  test('invalid parameters of every kind, for every request that it answers', async () => {
    const client = await new Client().initialize()
    client.open('file:///policy.yaml', 'title: P\nrecipients: [{id: a, name: A}]\n')
    client.open('file:///a.md', text)
    const places = [undefined, {}, {line: -1, character: -1}, {line: 1e12, character: 1e12}, {line: 'x'}]
    for (const method of [
      ...['hover', 'completion', 'definition', 'references', 'prepareRename', 'rename', 'codeAction'],
      ...['documentSymbol', 'codeLens']
    ]) {
      for (const params of [null, [], 5, {}, {textDocument: null}])
        await client.ask(`textDocument/${method}`, params)
      for (const uri of ['file:///policy.yaml', 'file:///a.md', 'file:///unopened.md', '__proto__'])
        for (const position of places) {
          const range = {start: position, end: {line: 0, character: 0}}
          const more = {context: {only: 'x'}, newName: '__proto__\n: '}
          await client.ask(`textDocument/${method}`, {textDocument: {uri}, position, range, ...more})
        }
    }
    for (const given of [null, [], [{}], ['file:///policy.yaml', '__proto__'], ['__proto__', 'gdpr']])
      await client.ask('workspace/executeCommand', {command: 'policy-gen.showUnmet', arguments: given})
    expect(await client.goesOn()).toBe(true)
  })

  test('changes outside the text, backwards, without valid places, or to a document that is not open', async () => {
    const client = await new Client().initialize()
    client.open('file:///a.md', text)
    const place = (line: unknown, character: unknown): object => ({line, character})
    client.change('file:///a.md', 9, [{range: {start: place(-5, -1), end: place(1e9, 1e9)}, text: 'x'}])
    client.change('file:///a.md', 3, [{range: {start: place(5, 1), end: place(0, 0)}, text: 'y'}])
    client.change('file:///a.md', 4, [{range: {start: place('a', null), end: {}}, text: 7}])
    client.change('file:///a.md', 5, null)
    client.change('file:///unopened.md', 5, [{text}])
    client.notify('textDocument/didClose', {textDocument: {uri: 'file:///unopened.md'}})
    client.change('file:///a.md', 2, [{text}])
    expect(await client.found('file:///a.md')).toContain(mojibake)
    expect(await client.goesOn()).toBe(true)
  })
})

test.each([
  ['file://elsewhere/share/privacy.md', text],
  ['file://elsewhere/share/privacy.html', '<p>We donâ€™t sell your name.</p>'],
  ['file:///a%2Fb.md', text],
  ['file:///a%ZZ.md', text],
  ['file:///a%00b.md', text],
  ['file:///dev/zero', text],
  ['file:///dev/zero/privacy.md', text],
  ['file:', text]
])('lints %s with the text that the client sends', async (uri, text) => {
  const client = await new Client().initialize()
  client.open(uri, text)
  expect(await client.found(uri)).toEqual(expect.arrayContaining([mojibake]))
  const {error} = await client.ask('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}},
    context: {diagnostics: []}
  })
  expect(error).toBeUndefined()
})

test.each(['file:///dev/zero', 'file://elsewhere/share', 'file:///a%ZZ', 'file:', 'untitled:a'])(
  'lints in spite of a workspace at %s',
  async (folder) => {
    const client = await new Client().initialize(folder)
    expect(await client.goesOn()).toBe(true)
  }
)

describe('a document that is reopened with the same version', () => {
  test('is linted with its new text', async () => {
    const client = await new Client().initialize()
    client.open('file:///a.md', text)
    expect(await client.found('file:///a.md')).toContain(mojibake)
    client.open('file:///a.md', text.replace('â€™', '’'))
    expect(await client.found('file:///a.md')).not.toContain(mojibake)
  })

  test('is outlined from its new text', async () => {
    const client = await new Client().initialize()
    const uri = 'file:///policy.yaml'
    const outline = async (): Promise<string> =>
      JSON.stringify((await client.ask('textDocument/documentSymbol', {textDocument: {uri}})).result)
    client.open(uri, 'title: P\n')
    expect(await outline()).toContain('Title')
    client.notify('textDocument/didClose', {textDocument: {uri}})
    client.open(uri, 'language: en\n')
    expect(await outline()).toMatch(/^(?!.*Title).*Language/)
  })
})

describe('a text larger than the limit', () => {
  const large = `${text}\n${'We keep your name. '.repeat(600_000)}`

  test('is not checked, which is reported at its beginning', async () => {
    const client = await new Client().initialize()
    client.open('file:///large.md', large)
    const {params} = await client.until(({params}) => params?.uri === 'file:///large.md')
    expect(params?.diagnostics.map(({message}) => message)).toEqual([
      'Too large: 11.4 MB, the limit is 10 MB — raise `maxSize`, or exclude the file; nothing in this file was checked'
    ])
    const {result} = await client.ask('textDocument/codeAction', {
      textDocument: {uri: 'file:///large.md'},
      range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}},
      context: {diagnostics: [], only: ['source.fixAll']}
    })
    expect(result).toEqual([])
  })

  test('is measured against the limit of the configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-gen-limit-'))
    closing.push(() => {
      rmSync(folder, {recursive: true})
    })
    writeFileSync(join(folder, 'policy-gen.config.yaml'), 'maxSize: 20B\n')
    const client = await new Client().initialize(pathToFileURL(folder).href)
    client.open('file:///a.md', text)
    expect(await client.found('file:///a.md')).toEqual(['document/size'])
  })

  test('has an outline and completions if the configuration raises the limit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-gen-limit-'))
    closing.push(() => {
      rmSync(folder, {recursive: true})
    })
    const policy = `title: P\ndescription: '${'a '.repeat(550_000)}'\n`
    const uri = pathToFileURL(join(folder, 'policy.yaml')).href
    const askedFor = async (): Promise<string[]> => {
      const client = await new Client().initialize(pathToFileURL(folder).href)
      client.open(uri, policy)
      const textDocument = {uri}
      const {result: outline} = await client.ask('textDocument/documentSymbol', {textDocument})
      const position = {line: 2, character: 0}
      const {result: items} = await client.ask('textDocument/completion', {textDocument, position})
      return [JSON.stringify(outline), JSON.stringify(items)]
    }
    for (const answer of await askedFor()) expect(answer).toBe('[]')
    writeFileSync(join(folder, 'policy-gen.config.yaml'), 'maxSize: 2MB\n')
    const [outline, items] = await askedFor()
    expect(outline).toContain('Description')
    expect(items).toContain('organisation')
  })
})

describe('a document whose name doesn’t show what it is', () => {
  test.each([
    ['untitled:Untitled-1', 'html'],
    ['file://', 'html'],
    ['untitled:Untitled-1', 'markdown'],
    ['vscode-notebook-cell:/n.ipynb#W0', 'markdown'],
    ['untitled:Untitled-1', 'plaintext']
  ])('is read in its language: %s, %s', async (uri, language) => {
    const client = await new Client().initialize()
    client.open(uri, '# Privacy\n\n**Security**\n\nWe donâ€™t sell your name.\n', 1, language)
    const found = await client.found(uri)
    expect(found).toContain(mojibake)
    // Asterisks are no markup in HTML.
    expect(found.includes('policy-no-pseudo-heading')).toBe(language !== 'html')
  })

  test.each([
    ['untitled:Untitled-1', 'yaml'],
    ['git:/w/policy.yaml?%7B%22ref%22%3A%22HEAD%22%7D', 'yaml'],
    ['vscode-notebook-cell:/w/n.ipynb#W0', 'python']
  ])('is not taken for Markdown: %s, %s', async (uri, language) => {
    const client = await new Client().initialize()
    client.open(uri, text, 1, language)
    expect(await client.found(uri)).toEqual([])
  })
})

describe('a document that nobody edits is checked again', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-gen-server-'))
  })
  afterEach(() => {
    rmSync(folder, {recursive: true})
  })

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href

  test.each([
    [
      'watched by the client',
      'workspace/didChangeWatchedFiles',
      (uri: string) => ({changes: [{uri, type: 2}]})
    ],
    ['saved in the editor', 'textDocument/didSave', (uri: string) => ({textDocument: {uri}})]
  ])('when the configuration changes, %s', async (_, method, about) => {
    const client = await new Client(folder).initialize(pathToFileURL(folder).href)
    const configuration = uriOf('policy-gen.config.yaml')
    client.open(configuration, 'lint: {}\n', 1, 'yaml')
    client.open(uriOf('privacy.md'), text)
    expect(await client.found(uriOf('privacy.md'))).toContain(mojibake)
    writeFileSync(join(folder, 'policy-gen.config.yaml'), `lint: {rules: {${mojibake}: false}}\n`)
    client.notify(method, about(configuration))
    expect(await client.found(uriOf('privacy.md'))).not.toContain(mojibake)
    for (const name of ['a', 'b', 'c']) {
      client.open(uriOf(`${name}.md`), text)
      await client.found(uriOf(`${name}.md`))
    }
    writeFileSync(join(folder, 'policy-gen.config.yaml'), 'lint: [')
    client.notify(method, about(configuration))
    for (const name of ['privacy', 'a', 'b', 'c'])
      expect(await client.found(uriOf(`${name}.md`))).toContain(mojibake)
    expect(client.answers.filter(({method}) => method === 'window/showMessage')).toHaveLength(1)
  })

  test('but not when any other file is saved', async () => {
    const client = await new Client(folder).initialize(pathToFileURL(folder).href)
    client.open(uriOf('privacy.md'), text)
    await client.found(uriOf('privacy.md'))
    client.notify('textDocument/didSave', {textDocument: {uri: uriOf('privacy.md')}})
    expect(await client.goesOn()).toBe(true)
    expect(client.answers.filter(({params}) => params?.uri === uriOf('privacy.md'))).toEqual([])
  })

  test('because the client is asked to watch, if it can be', async () => {
    const client = new Client(folder)
    const capabilities = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
    await client.ask('initialize', {processId: null, capabilities, workspaceFolders: null})
    client.notify('initialized', {})
    const {params} = await client.until(({method}) => method === 'client/registerCapability')
    expect(JSON.stringify(params)).toContain('**/policy-gen.config.{yaml,yml,json,js,ts}')
    // Its answer is not waited for.
    expect(await client.goesOn()).toBe(true)
  })
})

describe('the server ends', () => {
  test.each(['end', 'destroy'] as const)('on the %s of the client’s stream', async (way) => {
    const client = await new Client().initialize()
    client.input[way]()
    expect(await client.ended).toMatch(/cut off|Premature close/)
  })

  test('as agreed after a shutdown request', async () => {
    const client = await new Client().initialize()
    await client.ask('shutdown')
    client.input.end()
    expect(await client.ended).toBe('as agreed')
  })

  test('when nobody reads its output', async () => {
    const client = await new Client().initialize()
    client.open('file:///a.md', text)
    client.output.destroy(Object.assign(new Error('EPIPE'), {code: 'EPIPE'}))
    expect(await client.ended).toBe('cut off')
  })
})
