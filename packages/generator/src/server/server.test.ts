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
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ShowMessageParams
} from 'vscode-languageserver/node.js'
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

test('finds while somebody types, and its fixes one by one make what --fix makes', async () => {
  const editor = await connect()
  let {text} = await editor.open(uri, original)
  const {diagnostics} = await editor.published()
  const mojibake = diagnostics.find(({code}) => code === 'policy-no-mojibake')
  expect(mojibake).toMatchObject({source: 'policy-gen'})
  expect(mojibake?.codeDescription?.href).toContain('policy-no-mojibake')

  for (let round = 0; round < 30; round++) {
    const actions = await editor.actions(uri, ['quickfix'])
    const safe = actions.find(({isPreferred}) => isPreferred === true)
    if (!safe) break
    text = applied(text, safe)
    await editor.change(uri, text)
    await editor.published()
  }
  expect(text).toBe((await fixText({text: original, path: 'original.md'})).text)
})

test('fixes everything at once, also before the pause after a keystroke is over', async () => {
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
  ['file:///page.md', '\r\n\r\n🙂 We donâ€™t sell.\r\n', [2, 9, 12]]
])('finds in %s without a workspace, at the very characters', async (uri, text, [line, from, to]) => {
  const editor = await connect(null)
  await editor.open(uri, text)
  const {diagnostics} = await editor.published()
  const place = diagnostics.find(({code}) => code === 'policy-no-mojibake')?.range
  expect(place).toEqual({start: {line, character: from}, end: {line, character: to}})
})

test('tells what is wrong with a policy file', async () => {
  const editor = await connect()
  await editor.open('file:///policy.yaml', 'titel: Privacy\n')
  const {diagnostics} = await editor.published()
  expect(diagnostics[0]).toMatchObject({severity: 1, range: {start: {line: 0, character: 0}}})
})

test('says no more about a document that was closed', async () => {
  const editor = await connect()
  await editor.open(uri, original)
  await editor.published()
  await editor.close(uri)
  expect((await editor.published()).diagnostics).toEqual([])
})

test('a configuration that is wrong is reported once, and the recommended rules go on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'policy-gen-server-'))
  const configuration = join(folder, 'policy-gen.config.yaml')
  await writeFile(configuration, 'lint:\n  rules:\n    policy-no-mojibak: false\n')
  const editor = await connect(pathToFileURL(folder).href)
  await editor.open('file:///privacy.md', 'We donâ€™t sell.\n')
  expect((await editor.published()).diagnostics.map(({code}) => code)).toContain('policy-no-mojibake')
  await editor.change('file:///privacy.md', 'We donâ€™t ever sell.\n')
  await editor.published()
  expect(editor.told).toEqual([
    `policy-gen: ${configuration}:3:5  Unknown rule \`policy-no-mojibak\` — did you mean \`policy-no-mojibake\`?`
  ])
  await rm(folder, {recursive: true})
})

interface Editor {
  /** The messages that were shown to the person at the editor. */
  readonly told: readonly string[]

  open(uri: string, text: string): Promise<{text: string}>
  change(uri: string, text: string): Promise<void>
  close(uri: string): Promise<void>
  published(): Promise<PublishDiagnosticsParams>
  actions(uri: string, only: readonly string[]): Promise<CodeAction[]>
}

/** A client that answers every question of the server with nothing, as small ones do. */
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
  const told: string[] = []
  connection.onNotification('window/showMessage', ({message}: ShowMessageParams) => told.push(message))
  connection.listen()
  const workspaceFolders = folder === null ? null : [{uri: folder, name: 'jetblue'}]
  await connection.sendRequest('initialize', {processId: null, workspaceFolders, capabilities: {}})
  await connection.sendNotification('initialized', {})
  let version = 0
  return {
    told,
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
