import {labels, type Disclosure, type Section} from '@policy-gen/schema'
import {escapeMarkdown} from '../templates/markdown-escape.js'
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
 * Write a heading as it is marked, up to where the text under it begins. Two marks let the text go on in
 * the next line, all others are followed by a blank line.
 */
export function markHeading({text, mark = 'atx', level = 2, spaces = 2}: Heading, under: string): string {
  const words = escapeHeading(text)
  const blankLine = under === '' ? '\n' : '\n\n'
  switch (mark) {
    case 'atx':
      return `${'#'.repeat(level)} ${words}${blankLine}`
    case 'setext':
      return `${escapeMarkdown(text)}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}${blankLine}`
    case 'bold-paragraph':
      return `**${words}**${blankLine}`
    case 'bold-line':
      return `**${words}**${' '.repeat(spaces)}\n`
    case 'split-bold':
      return `**${' '.repeat(spaces)}\n${escapeMarkdown(text)}**${blankLine}`
    case 'plain':
      return `${escapeMarkdown(text)}${blankLine}`
  }
}

/**
 * Escape the words of a heading. Behind `## ` or `**` no line begins, so `1. Cookies` and `(a) Cookies`
 * stay as they are.
 */
export function escapeHeading(text: string): string {
  return escapeMarkdown(`"${text}`).slice(1)
}
