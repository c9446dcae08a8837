/** What a file is to the linter: a policy as data, a policy as a program, a page, or Markdown. */
export type Kind = 'policy' | 'module' | 'html' | 'markdown'

/** The kind of a file with this name. Without a known extension, it is Markdown. */
export function kindOf(path: string): Kind {
  if (/\.(?:ya?ml|json)$/i.test(path)) return 'policy'
  if (/\.[cm]?[jt]s$/i.test(path)) return 'module'
  return /\.html?$/i.test(path) ? 'html' : 'markdown'
}

/** Whether a file has the name of a text for readers. */
export function isProse(path: string): boolean {
  return /\.(?:md|markdown|html?|txt)$/i.test(path)
}

/** Whether a file has the name of a policy file: `policy.yaml`, `de.policy.ts`. */
export function isPolicyName(path: string): boolean {
  return /(?:^|[/\\.])policy\.(?:ya?ml|json|[cm]?[jt]s)$/i.test(path)
}
