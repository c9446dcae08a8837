import {kindOf} from '../files/kind.js'
import type {Finding} from './finding.js'
import type {RuleChoice} from './rule-set.js'
import type {Source} from './lint-markdown.js'
import {lintProse} from './lint-prose.js'

/**
 * The findings in a text, at their places in it. No file is read: a policy that is a program has to be loaded
 * by the caller (see `lintParsed`).
 *
 * @example await lintText({text: '# Privacy\n\nWe donâ€™t sell your data.\n', path: 'privacy.md'})
 */
export async function lintText(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  switch (kindOf(source.path ?? '')) {
    case 'policy':
      return (await import('./lint-policy.js')).lintPolicy(source, choice)
    case 'module':
      return []
    case 'html':
    case 'markdown':
      return lintProse(source, choice)
  }
}
