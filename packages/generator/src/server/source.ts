import {fileURLToPath} from 'node:url'
import {loadPolicyFiles} from 'remark-preset-lint-policy/internal'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Source} from '../lint/lint-markdown.js'

/** What the linter gets of a document. A text that was never saved has no path; it counts as Markdown. */
export async function sourceOf(document: TextDocument, cwd: string): Promise<Source> {
  const policyFiles = await loadPolicyFiles()
  const text = document.getText()
  const {uri} = document
  if (!uri.startsWith('file:')) return {text, cwd, policyFiles}
  const path = pathOf(uri)
  if (path !== undefined) return {text, cwd, policyFiles, path}
  // On another machine: its name says what it is, and no file lies beside it.
  return {text, cwd, policyFiles: {load: () => undefined}, path: uri.slice(uri.lastIndexOf('/') + 1)}
}

/** The path of a file on this machine: `file://server/share/privacy.md` and `file:///a%ZZ.md` have none. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
