import {kindOf} from '../files/kind.js'
import type {Finding} from './finding.js'
import type {RuleChoice} from './rule-set.js'
import type {Source} from './lint-markdown.js'

/**
 * The findings in Markdown, or in HTML if the path says so. For a web page that reads no policy files, this
 * is a smaller import than `lintText`.
 *
 * @example await lintProse({text: '<p>We donâ€™t sell your data.</p>', path: 'privacy.html'})
 */
export async function lintProse(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  return kindOf(source.path ?? '') === 'html'
    ? (await import('./lint-html.js')).lintHtml(source, choice)
    : (await import('./lint-markdown.js')).lintMarkdown(source, choice)
}

/**
 * The text of Markdown, or of HTML if the path says so, as Markdown with the same offsets as the source. With
 * it, code that reads Markdown can read pages.
 *
 * @example await proseOf({text: '<p lang="en">Hello.</p>', path: 'a.html'}) // {text: '\n           Hello.    ', …}
 */
export async function proseOf({text, path}: Source): Promise<Prose> {
  return kindOf(path ?? '') === 'html' ? (await import('./lint-html.js')).proseOfHtml(text) : {text}
}

/** A text as Markdown, and the language that its page declares. */
export interface Prose {
  readonly text: string
  readonly language?: string | undefined
}
