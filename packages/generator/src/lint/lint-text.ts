import type {Finding} from './finding.js'
import type {RuleChoice} from './rule-set.js'
import type {Source} from './lint-markdown.js'

/** What a file is to the linter. */
export type Kind = 'markdown' | 'html' | 'policy'

/** What a file of this name is: policy files have names of their own, pages end with `.html`, the rest is Markdown. */
function kindOf(path: string): Kind {
  if (/(?:^|[/\\.])policy\.(?:ya?ml|json)$/i.test(path)) return 'policy'
  return /\.html?$/i.test(path) ? 'html' : 'markdown'
}

/**
 * What the rules find in a text, in its own places.
 *
 * @example await lintText({text: '# Privacy\n\nWe donâ€™t sell your data.\n', path: 'privacy.md'})
 */
export async function lintText(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  switch (kindOf(source.path ?? '')) {
    case 'policy':
      return (await import('./lint-policy.js')).lintPolicy(source, choice)
    case 'html':
      return (await import('./lint-html.js')).lintHtml(source, choice)
    case 'markdown':
      return (await import('./lint-markdown.js')).lintMarkdown(source, choice)
  }
}
