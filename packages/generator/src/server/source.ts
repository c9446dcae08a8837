import {fileURLToPath} from 'node:url'
import {loadPolicyFiles, type PolicyFiles} from 'remark-preset-lint-policy/internal'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isPolicyName, isProse, kindOf} from '../files/kind.js'
import type {Source} from '../lint/lint-markdown.js'

/**
 * Whether a document is one for the linter: among a project's YAML, JSON and programs, only policy files are. If its name
 * doesn't show what it is (`untitled:Untitled-1`, `git:/policy.yaml?HEAD`), its language does.
 */
export function isChecked({uri, languageId}: TextDocument): boolean {
  const kind = kindOf(uri)
  if (kind === 'html' || isPolicyName(uri)) return true
  return kind === 'markdown' && (isProse(uri) || !otherLanguages.has(languageId))
}

const otherLanguages = new Set(['yaml', 'json', 'jsonc', 'javascript', 'typescript', 'python'])

/** A document as the linter reads it. A text that was never saved has no path, and counts as Markdown unless it is HTML. */
export async function sourceOf(document: TextDocument, cwd: string, maxSize: number): Promise<Source> {
  const files = await loadPolicyFiles()
  const policyFiles: PolicyFiles = {load: (path, cwd) => files.load(path, cwd, maxSize)}
  const text = document.getText()
  const {uri} = document
  if (document.languageId === 'html' && kindOf(uri) !== 'html')
    return {text, cwd, policyFiles: {load: () => undefined}, path: 'untitled.html', maxSize}
  if (!uri.startsWith('file:')) return {text, cwd, policyFiles, maxSize}
  const path = pathOf(uri)
  if (path !== undefined) return {text, cwd, policyFiles, path, maxSize}
  // On another machine: its name shows its kind, and there are no files beside it.
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  return {text, cwd, policyFiles: {load: () => undefined}, path: name, maxSize}
}

/** The path of a file on this machine: `file://server/share/privacy.md` and `file:///a%ZZ.md` have none. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
