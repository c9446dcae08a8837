/** What a file is to the linter: a policy as data, a policy as a program, a page, or Markdown. */
export type Kind = 'policy' | 'module' | 'html' | 'markdown'

/** What a file of this name is. What no ending tells is Markdown. */
export function kindOf(path: string): Kind {
  if (/\.(?:ya?ml|json)$/i.test(path)) return 'policy'
  if (/\.[cm]?[jt]s$/i.test(path)) return 'module'
  return /\.html?$/i.test(path) ? 'html' : 'markdown'
}

/** Whether a file is called as a text for readers is. */
export function isProse(path: string): boolean {
  return /\.(?:md|markdown|html?|txt)$/i.test(path)
}

/** Whether a file is called as policy files are: `policy.yaml`, `de.policy.ts`. */
export function isPolicyName(path: string): boolean {
  return /(?:^|[/\\.])policy\.(?:ya?ml|json|[cm]?[jt]s)$/i.test(path)
}
