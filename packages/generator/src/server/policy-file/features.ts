import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ReferenceParams,
  type RenameParams,
  type ServerCapabilities,
  type TextDocumentPositionParams,
  type TextDocuments
} from 'vscode-languageserver/node'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isPolicyName, kindOf} from '../../files/kind.js'
import type {Templates} from '../../templates/templates.js'
import {completionsAt} from './completion.js'
import {definitionAt} from './definition.js'
import {lensesOf, showUnmet, unmetOf} from './lenses.js'
import {outlineOf} from './outline.js'
import {readPolicyDocument, type PolicyDocument} from './policy-document.js'
import {referencesAt, renamable, renamed} from './renaming.js'

/** What the server can do in policy files. */
export const policyFileCapabilities: ServerCapabilities = {
  completionProvider: {triggerCharacters: [' ', ':', '[', '"']},
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: {prepareProvider: true},
  documentSymbolProvider: true,
  codeLensProvider: {},
  executeCommandProvider: {commands: [showUnmet]}
}

/** The policy file at an address, as it is in the editor. */
export type PolicyReader = (uri: string) => Promise<PolicyDocument | undefined>

/**
 * Answers an editor's requests about policy files, and no others.
 *
 * @param templates The templates for writing policies, if they are not the built-in ones.
 */
export function answerForPolicyFiles(
  connection: Connection,
  read: PolicyReader,
  templates: () => Promise<Templates | undefined>
): void {
  /** An answer about a place of a policy file. */
  const at =
    <P extends TextDocumentPositionParams, R>(
      answer: (document: PolicyDocument, offset: number, asked: P) => R | Promise<R>
    ) =>
    async (asked: P): Promise<R | undefined> => {
      const document = await read(asked.textDocument.uri)
      return document && answer(document, document.offsetAt(asked.position), asked)
    }

  connection.onCompletion(at(completionsAt))
  connection.onDefinition(at(definitionAt))
  connection.onReferences(
    at((document, offset, {context}: ReferenceParams) =>
      referencesAt(document, offset, context.includeDeclaration)
    )
  )
  connection.onPrepareRename(at(renamable))
  connection.onRenameRequest(
    at((document, offset, {newName}: RenameParams) => renamed(document, offset, newName))
  )
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const document = await read(uri)
    return document && outlineOf(document)
  })
  connection.onCodeLens(async ({textDocument: {uri}}) => {
    const document = await read(uri)
    const own = await templates()
    return document && withLanguages(() => lensesOf(document, own))
  })
  connection.onExecuteCommand(async ({command, arguments: [uri, law] = []}) => {
    const document = command === showUnmet ? await read(String(uri)) : undefined
    if (!document) return
    const own = await templates()
    const message = await withLanguages(() => unmetOf(document, String(law), own))
    await connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Info, message})
  })
}

/**
 * A policy file is read once for each of its versions.
 *
 * @param maxSizeOf how large it may be, by the configuration
 */
export function policyReader(
  documents: TextDocuments<TextDocument>,
  maxSizeOf: (document: TextDocument) => Promise<number>
): PolicyReader {
  let last:
    | {readonly open: TextDocument; readonly version: number; readonly document: Promise<PolicyDocument>}
    | undefined
  const readNow = async (open: TextDocument): Promise<PolicyDocument> =>
    readPolicyDocument(open, await maxSizeOf(open))
  return async (uri) => {
    const open = documents.get(uri)
    // A policy in a program is in a programming language, for which editors have servers.
    if (!open || !isPolicyName(uri) || kindOf(uri) !== 'policy') return undefined
    // A document that was closed and opened again may have the same version.
    if (last?.open !== open || last.version !== open.version)
      last = {open, version: open.version, document: readNow(open)}
    return last.document
  }
}
