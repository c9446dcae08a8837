import {labels, type Disclosure, type Section} from '@policy-gen/schema'
import {escapeMarkdown} from '../templates/markdown-escape.js'
import {withoutNeedlessEscapes} from '../templates/needless-escapes.js'
import type {PolicyPath} from './composition.js'
import {templateLanguage} from './wording/language.js'

type Heading = Exclude<Section['heading'], string | false | undefined>

/** The heading of a section: its own, or the name of its kind in the language of the document. */
export function headingOf(
  heading: Section['heading'],
  kinds: readonly Disclosure[],
  path: PolicyPath,
  tag: string
): Heading | undefined {
  if (heading === false) return undefined
  if (typeof heading === 'string') return {text: heading}
  if (heading !== undefined) return heading
  const [kind] = kinds
  return kind && {text: labels[templateLanguage(tag, path)].disclosures[kind]}
}

/**
 * Writes a heading with its marks, up to where the text below it begins. With two of the marks the text
 * continues on the next line; all others are followed by a blank line.
 */
export function markHeading({text, mark = 'atx', level = 2, spaces = 2}: Heading, under: string): string {
  const words = escapeMarkdown(text)
  const blankLine = under === '' ? '\n' : '\n\n'
  switch (mark) {
    case 'atx':
      return withoutNeedlessEscapes(`${'#'.repeat(level)} ${words}`) + blankLine
    case 'setext':
      return `${inLine(words)}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}${blankLine}`
    case 'bold-paragraph':
      return withoutNeedlessEscapes(`**${words}**`) + blankLine
    case 'bold-line':
      return `${withoutNeedlessEscapes(`**${words}**`)}${' '.repeat(spaces)}\n`
    case 'split-bold':
      return `${withoutNeedlessEscapes(`**${' '.repeat(spaces)}\n${words}**`)}${blankLine}`
    case 'plain':
      return inLine(words) + blankLine
  }
}

/** The heading as a line that may directly follow another one: a section can be joined to the one before. */
function inLine(words: string): string {
  return withoutNeedlessEscapes(`x\n${words}`).slice('x\n'.length)
}
