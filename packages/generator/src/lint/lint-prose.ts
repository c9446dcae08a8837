import {kindOf} from '../files/kind.js'
import type {Finding} from './finding.js'
import type {RuleChoice} from './rule-set.js'
import type {Source} from './lint-markdown.js'

/**
 * What the rules find in Markdown, or in HTML where the path says so. A page that reads no policy files carries less
 * with it than with `lintText`.
 *
 * @example await lintProse({text: '<p>We donâ€™t sell your data.</p>', path: 'privacy.html'})
 */
export async function lintProse(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  return kindOf(source.path ?? '') === 'html'
    ? (await import('./lint-html.js')).lintHtml(source, choice)
    : (await import('./lint-markdown.js')).lintMarkdown(source, choice)
}
