import {fileURLToPath} from 'node:url'
import {
  createConnection,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult
} from 'vscode-languageserver/node'
import {policyFiles} from 'remark-preset-lint-policy/files'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {isPolicyName, kindOf} from '../files/kind.js'
import {configuredTemplates} from '../files/overrides.js'
import type {Templates} from '../templates/templates.js'
import {loadConfiguration} from '../configuration/load.js'
import {InputError} from '../input-error.js'
import {configuredOverrides, configuredRules} from '../lint/configured.js'
import {choiceFor} from '../lint/files/choices.js'
import type {Finding} from '../lint/finding.js'
import {fixText} from '../lint/fix.js'
import type {Source} from '../lint/lint-markdown.js'
import {lintText} from '../lint/lint-text.js'
import type {RuleChoice} from '../lint/rule-set.js'
import {actionsFor} from './actions.js'
import {diagnosticOf} from './diagnostics.js'
import {hoverOfFindings, joined} from './hover.js'
import {answerForPolicyFiles, policyFileCapabilities, policyReader} from './policy-file/features.js'
import {hoverAt} from './policy-file/hover.js'
import {languageNote} from './policy-file/language-note.js'

/** How long to wait for the next keystroke before looking at the text. */
const pause = 100

/**
 * Speak the Language Server Protocol over two streams, until the client hangs up.
 *
 * Nothing is asked of the client: a server that needs an answer to `workspace/configuration` fails where
 * a client answers with nothing. What there is to set is in `policy-gen.config.*`.
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
  const choiceOf = choiceFrom(connection)
  const read = policyReader(documents)
  let root = cwd

  connection.onInitialize(({workspaceFolders}): InitializeResult => {
    const folder = workspaceFolders?.[0]?.uri
    if (folder?.startsWith('file:')) root = fileURLToPath(folder)
    return {
      serverInfo: {name: 'policy-gen'},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll']},
        hoverProvider: true,
        ...policyFileCapabilities
      }
    }
  })

  const findingsIn = async (document: TextDocument, root: string): Promise<readonly Finding[]> => {
    // Of the YAML, JSON and programs of a project only policy files are our business.
    if (kindOf(document.uri) !== 'markdown' && kindOf(document.uri) !== 'html' && !isPolicyName(document.uri))
      return []
    try {
      return await lintText(sourceOf(document, root), await choiceOf(root, document))
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return [failureOf(error)]
    }
  }

  // A quick fix may be asked for before the pause after the last keystroke is over: never answer it
  // with places of an older text.
  const findingsOf = (document: TextDocument): Promise<readonly Finding[]> => {
    const {uri, version} = document
    const last = known.get(uri)
    if (last?.version === version) return last.findings
    const findings = findingsIn(document, root)
    known.set(uri, {version, findings})
    return findings
  }

  const check = async (document: TextDocument): Promise<void> => {
    const {uri, version} = document
    const findings = await findingsOf(document)
    // The text may have changed while it was looked at: then another look is on its way.
    if (documents.get(uri)?.version !== version) return
    const policy = read(uri)
    const diagnostics = [
      ...findings.map((finding) => diagnosticOf(document, finding)),
      ...(policy ? languageNote(policy) : [])
    ]
    await connection.sendDiagnostics({uri, version, diagnostics})
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
    const fixed = async (): Promise<string> =>
      (await fixText(sourceOf(document, root), await choiceOf(root, document))).text
    return actionsFor(document, await findingsOf(document), range, only, fixed)
  })

  connection.onHover(async ({textDocument: {uri}, position}) => {
    const document = documents.get(uri)
    if (!document) return undefined
    const policy = read(uri)
    const about = policy && hoverAt(policy, document.offsetAt(position))
    return joined(hoverOfFindings(document, await findingsOf(document), position), about)
  })
  answerForPolicyFiles(connection, read, () => templatesFor(root))

  documents.listen(connection)
  connection.listen()
  await new Promise<void>((resolve) => {
    connection.onExit(resolve)
    input.on('end', resolve)
  })
}

/** Silence would pass for a clean policy. */
function failureOf(error: unknown): Finding {
  const start = {line: 1, column: 1, offset: 0}
  const message = error instanceof Error ? error.message : String(error)
  return {
    rule: 'policy-gen',
    severity: 'error',
    message: `The linter failed on this file: ${message} — this is a bug in policy-gen; please report it.`,
    start,
    end: start,
    choices: []
  }
}

/** The templates that the configuration names. One that can't be read is reported where the rules are chosen. */
async function templatesFor(root: string): Promise<Templates | undefined> {
  try {
    return await configuredTemplates(await loadConfiguration(root))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}

/** What was found in a version of a document. */
interface Known {
  readonly version: number
  readonly findings: Promise<readonly Finding[]>
}

/** A text that was never saved has no path; it counts as Markdown. */
function sourceOf(document: TextDocument, cwd: string): Source {
  const path = document.uri.startsWith('file:') ? fileURLToPath(document.uri) : undefined
  return {text: document.getText(), cwd, policyFiles, ...(path !== undefined && {path})}
}

/**
 * The rules that the configuration chooses. One that is wrong is reported once, and the recommended rules go
 * on: without a word, silence would pass for a clean policy.
 */
function choiceFrom(connection: Connection): (root: string, document: TextDocument) => Promise<RuleChoice> {
  let told = ''
  return async (root, document) => {
    try {
      const loaded = await loadConfiguration(root)
      const base = configuredRules(loaded)
      const overrides = configuredOverrides(loaded)
      told = ''
      const {path} = sourceOf(document, root)
      return path === undefined
        ? base
        : choiceFor({base, overrides, typed: {}, folder: loaded.folder}, path, root)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const {message} = error
      if (message !== told)
        await connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: `policy-gen: ${message}`
        })
      told = message
      return {}
    }
  }
}
