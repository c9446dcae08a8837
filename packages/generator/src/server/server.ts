import {fileURLToPath} from 'node:url'
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult
} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {loadConfiguration} from '../configuration/load.js'
import type {Finding} from '../lint/finding.js'
import {fixText} from '../lint/fix.js'
import type {Source} from '../lint/lint-markdown.js'
import {lintText} from '../lint/lint-text.js'
import type {RuleChoice} from '../lint/rule-set.js'
import {actionsFor} from './actions.js'
import {diagnosticOf} from './diagnostics.js'

/** How long to wait for the next keystroke before looking at the text. */
const pause = 100

/**
 * Speak the Language Server Protocol over two streams, until the client hangs up.
 *
 * Nothing is asked of the client: a server that needs an answer to `workspace/configuration` fails where
 * a client answers with nothing. What there is to set stands in `policy-gen.config.*`.
 */
export async function startServer(
  cwd: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream
): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, input, output)
  const documents = new TextDocuments(TextDocument)
  const known = new Map<string, Known>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let root = cwd

  connection.onInitialize(({workspaceFolders}): InitializeResult => {
    const folder = workspaceFolders?.[0]?.uri
    if (folder?.startsWith('file:')) root = fileURLToPath(folder)
    return {
      serverInfo: {name: 'policy-gen'},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll']}
      }
    }
  })

  // A quick fix may be asked for before the pause after the last keystroke is over: never answer it
  // with places of an older text.
  const findingsOf = (document: TextDocument): Promise<readonly Finding[]> => {
    const {uri, version} = document
    const last = known.get(uri)
    if (last?.version === version) return last.findings
    const findings = findingsIn(document, root, connection)
    known.set(uri, {version, findings})
    return findings
  }

  const check = async (document: TextDocument): Promise<void> => {
    const {uri, version} = document
    const findings = await findingsOf(document)
    // The text may have changed while it was looked at: then another look is on its way.
    if (documents.get(uri)?.version !== version) return
    await connection.sendDiagnostics({uri, version, diagnostics: findings.map(diagnosticOf)})
  }
  documents.onDidChangeContent(({document}) => {
    clearTimeout(waiting.get(document.uri))
    waiting.set(
      document.uri,
      setTimeout(() => void check(document), pause)
    )
  })
  documents.onDidClose(({document}) => {
    clearTimeout(waiting.get(document.uri))
    waiting.delete(document.uri)
    known.delete(document.uri)
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })
  connection.onCodeAction(async ({textDocument, range, context: {only}}) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const mended = async (): Promise<string> =>
      (await fixText(sourceOf(document, root), await choiceFor(root))).text
    return actionsFor(document, await findingsOf(document), range, only, mended)
  })

  documents.listen(connection)
  connection.listen()
  await new Promise<void>((resolve) => {
    connection.onExit(resolve)
    input.on('end', resolve)
  })
}

/** What was found in a version of a document. */
interface Known {
  readonly version: number
  readonly findings: Promise<readonly Finding[]>
}

async function findingsIn(
  document: TextDocument,
  root: string,
  connection: Connection
): Promise<readonly Finding[]> {
  try {
    return await lintText(sourceOf(document, root), await choiceFor(root))
  } catch (error) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return []
  }
}

/** A text that was never saved has no path; it counts as Markdown. */
function sourceOf(document: TextDocument, cwd: string): Source {
  const path = document.uri.startsWith('file:') ? fileURLToPath(document.uri) : undefined
  return {text: document.getText(), cwd, ...(path !== undefined && {path})}
}

async function choiceFor(root: string): Promise<RuleChoice> {
  const {lint = {}} = (await loadConfiguration(root)).configuration
  const {preset, regimes, rules} = lint
  return {...(preset && {preset}), ...(regimes && {regimes}), ...(rules && {options: rules})}
}
