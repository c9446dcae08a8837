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
import {lintText} from '../lint/lint-text.js'
import type {RuleChoice} from '../lint/rule-set.js'
import {actionsFor} from './actions.js'
import {diagnosticOf} from './diagnostics.js'

/** How long to wait for the next keystroke before looking at the text. */
const pause = 100

/**
 * Speak the Language Server Protocol over standard input and output, until the client hangs up.
 *
 * Nothing is asked of the client: a server that needs an answer to `workspace/configuration` fails where
 * a client answers with nothing. What there is to set stands in `policy-gen.config.*`.
 */
export async function startServer(cwd: string): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const known = new Map<string, readonly Finding[]>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let root = cwd

  connection.onInitialize(({workspaceFolders, rootUri}): InitializeResult => {
    const folder = workspaceFolders?.[0]?.uri ?? rootUri
    if (folder?.startsWith('file:')) root = fileURLToPath(folder)
    return {
      serverInfo: {name: 'policy-gen'},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll']}
      }
    }
  })

  const check = async (document: TextDocument): Promise<void> => {
    const {uri, version} = document
    const findings = await findingsIn(document, root, connection)
    // The text may have changed while it was looked at: then another look is on its way.
    if (documents.get(uri)?.version !== version) return
    known.set(uri, findings)
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
  connection.onCodeAction(({textDocument, range}) => {
    const document = documents.get(textDocument.uri)
    return document ? actionsFor(document, known.get(document.uri) ?? [], range) : []
  })

  documents.listen(connection)
  connection.listen()
  await new Promise<void>((resolve) => {
    connection.onExit(resolve)
    process.stdin.on('end', resolve)
  })
}

async function findingsIn(
  document: TextDocument,
  root: string,
  connection: Connection
): Promise<readonly Finding[]> {
  try {
    return await lintText(
      {text: document.getText(), ...pathOf(document.uri), cwd: root},
      await choiceFor(root)
    )
  } catch (error) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return []
  }
}

/** A text that was never saved has no path; it counts as Markdown. */
function pathOf(uri: string): {path?: string} {
  return uri.startsWith('file:') ? {path: fileURLToPath(uri)} : {}
}

async function choiceFor(root: string): Promise<RuleChoice> {
  const {lint = {}} = (await loadConfiguration(root)).configuration
  const {preset, regimes, rules} = lint
  return {...(preset && {preset}), ...(regimes && {regimes}), ...(rules && {options: rules})}
}
