import {Readable} from 'node:stream'
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeResult
} from 'vscode-languageserver/node'
import {languageOrEnglish, type Language} from '@policy-gen/schema'
import {formatSize} from '@policy-gen/schema/files'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {largestFor, type Largest} from '../files/size.js'
import {dictionaries} from '../languages/index.js'
import type {Finding, OtherFindingId} from '../lint/finding.js'
import {fixText} from '../lint/fix.js'
import {lintText} from '../lint/lint-text.js'
import {actionsFor} from './actions.js'
import {diagnosticOf} from './diagnostics.js'
import {wellFramed} from './frames.js'
import {hoverOfFindings, joined} from './hover.js'
import {answerForPolicyFiles, policyFileCapabilities, policyReader} from './policy-file/features.js'
import {hoverAt} from './policy-file/hover.js'
import {inLanguage} from './policy-file/in-language.js'
import {languageNote} from './policy-file/language-note.js'
import {noticeShapingFiles} from './shaping-files.js'
import {settingsFrom, templatesFor} from './settings.js'
import {isChecked, pathOf, sourceOf} from './source.js'

/** How long to wait for another keystroke before checking the text. */
const pause = 100

/**
 * Speaks the Language Server Protocol over two streams until the client disconnects, with success if it asked
 * for the shutdown first.
 *
 * No answer is needed from the client: a server that needs one to `workspace/configuration` fails if a client
 * answers `null`. All settings are in `policy-gen.config.*`.
 *
 * @param leaving Called when the client asks for the end, right before the library ends the process.
 */
export async function startServer(
  cwd: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  leaving: () => void = () => undefined
): Promise<'as agreed' | 'cut off'> {
  const messages = Readable.from(wellFramed(input), {objectMode: false})
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(messages),
    new StreamMessageWriter(output)
  )
  const documents = new TextDocuments(TextDocument)
  const known = new WeakMap<TextDocument, Known>()
  const waiting = new Map<string, NodeJS.Timeout>()
  const settingsOf = settingsFrom(connection)
  let root = cwd
  const read = policyReader(
    documents,
    async (document) => (await settingsOf(root, document)).largest.policies
  )
  const end = {isAgreed: false, isOver: false}
  const log = (error: unknown): void => {
    if (!end.isOver)
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  let client: ClientCapabilities = {}
  connection.onInitialize(({workspaceFolders, capabilities}): InitializeResult => {
    client = capabilities
    const folder = workspaceFolders?.[0]?.uri
    root = (folder === undefined ? undefined : pathOf(folder)) ?? cwd
    return {
      serverInfo: {name: 'policy-gen'},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll']},
        hoverProvider: true,
        ...policyFileCapabilities
      }
    }
  })

  /** Texts about a policy file are in its language. */
  const languageOf = async ({uri}: TextDocument): Promise<Language> =>
    languageOrEnglish((await read(uri))?.language)

  const findingsIn = async (document: TextDocument, root: string): Promise<readonly Finding[]> => {
    // Among a project's YAML, JSON and programs, only policy files are checked.
    if (!isChecked(document)) return []
    try {
      const {choice, largest} = await settingsOf(root, document)
      const findings =
        tooLarge(document, largest) ??
        (await lintText(await sourceOf(document, root, largest.policies), choice))
      return inLanguage(findings, await languageOf(document))
    } catch (error) {
      log(error)
      return [failureOf(error)]
    }
  }

  // A quick fix may be requested before the pause after the last keystroke is over: it must never have places
  // of an older text.
  const findingsOf = (document: TextDocument): Promise<readonly Finding[]> => {
    const {version} = document
    const last = known.get(document)
    if (last?.version === version) return last.findings
    const findings = findingsIn(document, root)
    known.set(document, {version, findings})
    return findings
  }

  const check = async (document: TextDocument): Promise<void> => {
    const {uri, version} = document
    const findings = await findingsOf(document)
    const policy = await read(uri)
    // The text may have changed during the check, and another check is then on its way, or the document is closed.
    if (documents.get(uri) !== document || document.version !== version) return
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
      setTimeout(() => {
        check(document).catch(log)
      }, pause)
    )
  })
  const {watchedBy} = noticeShapingFiles(connection, documents, () => {
    for (const document of documents.all()) {
      known.delete(document)
      check(document).catch(log)
    }
  })
  connection.onInitialized(() => {
    watchedBy(client)
  })
  documents.onDidClose(({document}) => {
    clearTimeout(waiting.get(document.uri))
    waiting.delete(document.uri)
    connection.sendDiagnostics({uri: document.uri, diagnostics: []}).catch(log)
  })
  connection.onCodeAction(async ({textDocument, range, context: {only}}) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const fixed = async (): Promise<string> => {
      const {choice, largest} = await settingsOf(root, document)
      if (tooLarge(document, largest)) return document.getText()
      return (await fixText(await sourceOf(document, root, largest.policies), choice)).text
    }
    const words = dictionaries[await languageOf(document)].editorWords.fixes
    return actionsFor(document, await findingsOf(document), range, only, fixed, words)
  })

  connection.onHover(async ({textDocument: {uri}, position}) => {
    const document = documents.get(uri)
    if (!document) return undefined
    const policy = await read(uri)
    const about = policy && hoverAt(policy, document.offsetAt(position))
    return joined(
      hoverOfFindings(document, await findingsOf(document), position, await languageOf(document)),
      about
    )
  })
  answerForPolicyFiles(connection, read, () => templatesFor(root))

  connection.onShutdown(() => {
    end.isAgreed = true
  })
  documents.listen(connection)
  connection.listen()
  try {
    await new Promise<void>((resolve, reject) => {
      connection.onExit(() => {
        leaving()
        resolve()
      })
      messages.once('end', resolve).once('error', reject)
      output.once('close', resolve).once('error', resolve)
    })
  } finally {
    end.isOver = true
    for (const timer of waiting.values()) clearTimeout(timer)
  }
  return end.isAgreed ? 'as agreed' : 'cut off'
}

/** Reporting nothing would look like a clean policy. */
function failureOf(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error)
  return atBeginning(
    'policy-gen',
    `The linter failed on this file: ${message} — this is a bug in policy-gen; please report it.`
  )
}

/** The findings in a version of a document. */
interface Known {
  readonly version: number
  readonly findings: Promise<readonly Finding[]>
}

/** The finding for a text that is larger than the limit. */
function tooLarge(document: TextDocument, largest: Largest): Finding[] | undefined {
  const size = Buffer.byteLength(document.getText())
  const most = largestFor(document.uri, largest)
  if (size <= most) return undefined
  const limit = formatSize(most)
  const message = `Too large: ${formatSize(size)}, the limit is ${limit} — raise \`maxSize\`, or exclude the file; nothing in this file was checked`
  return [atBeginning('document/size', message)]
}

function atBeginning(rule: OtherFindingId, message: string): Finding {
  const start = {line: 1, column: 1, offset: 0}
  return {rule, severity: 'error', message, start, end: start, choices: []}
}
