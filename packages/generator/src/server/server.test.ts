import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterEach, expect, test} from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type CodeLens,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ShowMessageParams
} from 'vscode-languageserver/node'
import {parsePolicy} from '@policy-gen/schema'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {fixText} from '../lint/fix.js'
import {startServer} from './server.js'

const root = new URL('../../../../examples/jetblue/', import.meta.url)
const original = await readFile(new URL('original.md', root), 'utf8')
const uri = new URL('original.md', root).href

let client: ProtocolConnection | undefined
afterEach(() => {
  client?.dispose()
  client = undefined
})

test('publishes findings as the text changes, and its fixes one by one have the result of --fix', async () => {
  const editor = await connect()
  let {text} = await editor.open(uri, original)
  const {diagnostics} = await editor.published()
  const mojibake = diagnostics.find(({code}) => code === 'policy-no-mojibake')
  expect(mojibake).toMatchObject({source: 'policy-gen'})
  expect(mojibake?.codeDescription?.href).toContain('policy-no-mojibake')

  for (let round = 0; round < 30; round++) {
    const actions = await editor.actions(uri, ['quickfix'])
    // From the end, so that a fix leaves the findings before it as they are.
    const safe = actions.findLast(({isPreferred}) => isPreferred === true)
    if (!safe) break
    text = applied(text, safe)
    await editor.change(uri, text)
    await editor.published()
  }
  expect(text).toBe((await fixText({text: original, path: 'original.md'})).text)
})

test('applies a choice at every place of a finding', async () => {
  const editor = await connect()
  const links = '# Your rights\n\nSee [above](#your-right), [here](#your-right).\n'
  await editor.open(uri, links)
  const [first] = await editor.actions(uri, ['quickfix'])
  expect(first && applied(links, first)).toBe(links.replaceAll('#your-right)', '#your-rights)'))
})

test('fixes everything at once, even before the delay after a keystroke has passed', async () => {
  const editor = await connect()
  await editor.open(uri, original)
  await editor.change(uri, `Words.\n\n${original}`)
  const [all] = await editor.actions(uri, ['source.fixAll'])
  const text = `Words.\n\n${original}`
  expect(all && applied(text, all)).toBe((await fixText({text, path: 'original.md'})).text)
})

test.each([
  ['untitled:Untitled-1', 'We donâ€™t sell.\n', [0, 6, 9]],
  ['file:///page.html', '<p>🙂 We donâ€™t sell.</p>\n', [0, 12, 15]],
  ['file:///page.md', '\r\n\r\n🙂 We donâ€™t sell.\r\n', [2, 9, 12]],
  ['file:///marked.md', '\uFEFFWe donâ€™t sell.\n', [0, 7, 10]],
  ['file:///marked.html', '\uFEFF<p>We donâ€™t sell.</p>\n', [0, 10, 13]]
])(
  'reports findings in %s at the exact characters, without a workspace',
  async (uri, text, [line, from, to]) => {
    const editor = await connect(null)
    await editor.open(uri, text)
    const {diagnostics} = await editor.published()
    const place = diagnostics.find(({code}) => code === 'policy-no-mojibake')?.range
    expect(place).toEqual({start: {line, character: from}, end: {line, character: to}})
  }
)

test('reports the problems of a policy file', async () => {
  const editor = await connect()
  await editor.open('file:///policy.yaml', 'titel: Privacy\n')
  const {diagnostics} = await editor.published()
  expect(diagnostics[0]).toMatchObject({severity: 1, range: {start: {line: 0, character: 0}}})
})

test.each([
  ['nl', ['nl']],
  ['de-AT', []]
])('marks the language of a policy in %s if explanations are in English', async (language, noted) => {
  const editor = await connect()
  const text = `title: T\nlanguage: ${language}\norganisation: {name: O}\nsections: []\n`
  await editor.open('file:///policy.yaml', text)
  const {diagnostics} = await editor.published()
  const notes = diagnostics.filter(({code}) => code === 'policy-file/in-english')
  const document = TextDocument.create('', '', 0, text)
  expect(notes.map(({range}) => document.getText(range))).toEqual(noted)
})

test.each([
  ['de', /^Es fehlt: Für welche Zwecke/, ['Durch „gdpr“ ersetzen']],
  ['fr', /^Manque : /, ['Remplacer par « gdpr »']],
  ['en', /^Missing: /, ['Replace with “gdpr”']]
])('reports in %s what is missing, and what its fixes do', async (language, missing, titles) => {
  const editor = await connect()
  const policy = (regime: string): string =>
    `title: T\nlanguage: ${language}\nregimes: [${regime}]\norganisation: {name: O, contact: {email: a@o.example}}\nsections: [{kind: contact}]\n`
  await editor.open('file:///policy.yaml', policy('gdpr'))
  const {diagnostics} = await editor.published()
  const messages = diagnostics
    .filter(({code}) => code === 'policy-missing-disclosure')
    .map(({message}) => message)
  expect(messages).toContainEqual(expect.stringMatching(missing))
  await editor.open('file:///legal/policy.yaml', policy('gdrp'))
  await editor.published()
  const actions = await editor.actions('file:///legal/policy.yaml', ['quickfix'])
  expect(actions.map(({title}) => title)).toEqual(titles)
})

test('links one place of a contradiction to the other', async () => {
  const editor = await connect()
  const policy =
    'title: T\nlanguage: en\norganisation: {name: O}\nrecipients: none\npractices:\n  - {does: share, data: [name], with: [partner]}\n'
  await editor.open('file:///policy.yaml', policy)
  const {diagnostics} = await editor.published()
  expect(diagnostics[0]).toMatchObject({
    range: {start: {line: 3}},
    relatedInformation: [
      {location: {uri: 'file:///policy.yaml', range: {start: {line: 5}}}, message: 'practices[0]'}
    ]
  })
})

test('clears the findings of a closed document', async () => {
  const editor = await connect()
  await editor.open(uri, original)
  await editor.published()
  await editor.close(uri)
  expect((await editor.published()).diagnostics).toEqual([])
})

test('reports an invalid configuration once, and applies the recommended rules', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-server-'))
  const configuration = join(folder, 'policy-gen.config.yaml')
  await writeFile(configuration, 'lint:\n  rules:\n    policy-no-mojibak: false\n')
  const editor = await connect(pathToFileURL(folder).href)
  await editor.open('file:///privacy.md', 'We donâ€™t sell.\n')
  expect((await editor.published()).diagnostics.map(({code}) => code)).toContain('policy-no-mojibake')
  await editor.change('file:///privacy.md', 'We donâ€™t ever sell.\n')
  await editor.published()
  expect(editor.reported).toEqual([
    `policy-gen: ${configuration}:3:5  Unknown rule \`policy-no-mojibak\` — did you mean \`policy-no-mojibake\`?`
  ])
  await rm(folder, {recursive: true})
})

test('offers each “did you mean” as a quick fix that makes a policy file valid, in YAML and in JSON', async () => {
  const editor = await connect()
  const wrong = [
    [
      'file:///policy.yaml',
      'titel: P\nlanguage: en\norganisation: {name: A}\nregimes: ["gdrp", ccap]\nversion: 1.0\n'
    ],
    [
      'file:///policy.json',
      '{"titel": "P", "language": "en", "organisation": {"name": "A"}, "regimes": ["gdrp"], "version": 1.0}'
    ]
  ] as const
  for (const [uri, text] of wrong) {
    await editor.open(uri, text)
    let now: string = text
    for (let round = 0; round < 5; round++) {
      await editor.published()
      const [first] = await editor.actions(uri, ['quickfix'])
      if (!first) break
      now = applied(now, first)
      await editor.change(uri, now)
    }
    const {policy, problems} = parsePolicy(now, {path: uri})
    expect(problems).toEqual([])
    expect(policy).toMatchObject({title: 'P', version: '1.0'})
    expect(policy?.regimes?.[0]).toBe('gdpr')
  }
})

test('explains a finding on hover and links the page of its rule, in Markdown and in HTML', async () => {
  const editor = await connect()
  for (const [uri, text, character] of [
    ['file:///page.md', 'We donâ€™t sell.\n', 7],
    ['file:///page.html', '<p>We donâ€™t sell.</p>\n', 10]
  ] as const) {
    await editor.open(uri, text)
    const at = {textDocument: {uri}, position: {line: 0, character}}
    const said = await editor.ask<Hover | null>('textDocument/hover', at)
    expect(said?.contents).toMatchObject({value: expect.stringMatching(/policy-no-mojibake\]\(https:/)})
    const beside = {textDocument: {uri}, position: {line: 0, character: character - 6}}
    expect(await editor.ask('textDocument/hover', beside)).toBeNull()
  }
})

test('answers requests about policy files over the protocol, and about no other file', async () => {
  const editor = await connect()
  const shop = await readFile(new URL('../shop/policy.yaml', root), 'utf8')
  const policy = 'file:///policy.yaml'
  await editor.open(policy, shop)
  const line = shop.split('\n').findIndex((line) => line.includes('{recipient: host}'))
  const character = shop.split('\n')[line]?.indexOf('host}') ?? 0
  const at = (uri: string): object => ({textDocument: {uri}, position: {line, character}})
  const asked: Readonly<Record<string, object>> = {
    'textDocument/completion': {},
    'textDocument/hover': {},
    'textDocument/definition': {},
    'textDocument/references': {context: {includeDeclaration: true}},
    'textDocument/prepareRename': {},
    'textDocument/rename': {newName: 'web-host'},
    'textDocument/documentSymbol': {},
    'textDocument/codeLens': {}
  }
  await editor.open('file:///other.yaml', shop)
  await editor.open('file:///policy.ts', shop)
  for (const [method, more] of Object.entries(asked)) {
    expect([method, await editor.ask(method, {...at(policy), ...more})]).toEqual([method, expect.any(Object)])
    for (const uri of ['file:///other.yaml', 'file:///policy.ts', 'file:///never-opened.yaml'])
      expect([method, await editor.ask(method, {...at(uri), ...more})]).toEqual([method, null])
  }
  await expect(editor.ask('textDocument/rename', {...at(policy), newName: 'No Id'})).rejects.toThrow(
    /can't be an id/
  )
})

test('lists the unmet requirements that a lens leads to', async () => {
  const editor = await connect()
  const uri = 'file:///policy.yaml'
  await editor.open(uri, 'title: P\nlanguage: en\norganisation: {name: A}\nregimes: [gdpr]\n')
  const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
  await editor.ask('workspace/executeCommand', lens?.command ?? {})
  await expect.poll(() => editor.reported[0]).toContain(lens?.command?.title)
  await editor.ask('workspace/executeCommand', {command: 'policy-gen.no-such-command'})
  expect(editor.reported).toHaveLength(1)
})

interface Editor {
  /** Sends a request of the protocol. */
  ask<T>(method: string, params: object): Promise<T>
  /** The messages that the editor showed to its user. */
  readonly reported: readonly string[]

  open(uri: string, text: string): Promise<{text: string}>
  change(uri: string, text: string): Promise<void>
  close(uri: string): Promise<void>
  published(): Promise<PublishDiagnosticsParams>
  actions(uri: string, only: readonly string[]): Promise<CodeAction[]>
}

/** A client that answers every request of the server with `null`, as small ones do. */
async function connect(folder: string | null = root.href): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  void startServer(process.cwd(), toServer, toClient)
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer)
  )
  client = connection
  connection.onRequest('workspace/configuration', () => null)
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = []
  const arrived: PublishDiagnosticsParams[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const next = waiting.shift()
    if (next) next(params)
    else arrived.push(params)
  })
  const reported: string[] = []
  connection.onNotification('window/showMessage', ({message}: ShowMessageParams) => {
    reported.push(message)
  })
  connection.listen()
  const workspaceFolders = folder === null ? null : [{uri: folder, name: 'jetblue'}]
  await connection.sendRequest('initialize', {processId: null, workspaceFolders, capabilities: {}})
  await connection.sendNotification('initialized', {})
  let version = 0
  return {
    reported,
    async open(uri, text) {
      const textDocument = {uri, languageId: 'markdown', version, text}
      await connection.sendNotification('textDocument/didOpen', {textDocument})
      return {text}
    },
    async change(uri, text) {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version: ++version},
        contentChanges: [{text}]
      })
    },
    ask: (method, params) => connection.sendRequest(method, params),
    close: (uri) => connection.sendNotification('textDocument/didClose', {textDocument: {uri}}),
    published: () =>
      new Promise((resolve) => {
        const params = arrived.shift()
        if (params) resolve(params)
        else waiting.push(resolve)
      }),
    actions: (uri, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: {uri},
        range: {start: {line: 0, character: 0}, end: {line: 10_000, character: 0}},
        context: {diagnostics: [], only}
      })
  }
}

function applied(text: string, {edit}: CodeAction): string {
  const document = TextDocument.create('', '', 0, text)
  return TextDocument.applyEdits(document, Object.values(edit?.changes ?? {}).flat())
}
