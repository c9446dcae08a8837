import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type TextDocuments
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isPolicyName} from '../files/kind.js'

/**
 * Files that shape what is found in others: the configuration, and policy files, with which the texts beside them are
 * compared. A document that nobody edits would keep the findings of before.
 *
 * The client is asked to watch them, if it can be asked. Nothing waits for its answer.
 */
export function noticeShapingFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  changed: () => void
): {readonly watchedBy: (client: ClientCapabilities) => void} {
  documents.onDidSave(({document: {uri}}) => {
    if (shapesOthers(uri)) changed()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => shapesOthers(uri))) changed()
  })
  return {
    watchedBy({workspace}) {
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [configurations, policies].map((globPattern) => ({globPattern}))
        })
        .catch(() => undefined)
    }
  }
}

const configurations = '**/policy-gen.config.{yaml,yml,json,js,ts}'
const policies = '**/{policy,*.policy}.{yaml,yml,json,js,ts}'

function shapesOthers(uri: string): boolean {
  return isPolicyName(uri) || /(?:^|\/)policy-gen\.config\.\w+$/.test(uri)
}
