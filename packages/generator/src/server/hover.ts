import type {Language} from '@policy-gen/schema'
import {MarkupKind, type Hover, type Position, type Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {meaningOf, plainRule} from '../explanation/explanation.js'
import type {Finding} from '../lint/finding.js'
import {rangeOf} from './diagnostics.js'

/** The findings at a place: what is wrong, why it matters, and the page of the rule. */
export function hoverOfFindings(
  document: TextDocument,
  findings: readonly Finding[],
  position: Position,
  language: Language
): Hover | undefined {
  const here = findings.filter((finding) => holds(rangeOf(document, finding), position))
  const [first] = here
  if (!first) return undefined
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: here.map((finding) => explained(finding, language)).join('\n\n---\n\n')
    },
    range: rangeOf(document, first)
  }
}

/** Several hovers as one, at the range of the first. */
export function joined(...hovers: readonly (Hover | undefined)[]): Hover | undefined {
  const [first, ...others] = hovers.filter((hover) => hover !== undefined)
  if (!first || others.length === 0) return first
  const value = [first, ...others].map(({contents}) => textOf(contents)).join('\n\n---\n\n')
  return {...first, contents: {kind: MarkupKind.Markdown, value}}
}

function explained({rule, message, note, requirement}: Finding, language: Language): string {
  const meaning = meaningOf(rule)
  const page = meaning && 'rule' in meaning ? plainRule(meaning.rule) : undefined
  // The reason for a rule is in English; a requirement needs no reason but the law.
  const why =
    page && (requirement === undefined || language === 'en') ? [`**${page.summary}**`, page.why] : []
  return [message, note, ...why, page ? `[${page.id}](${page.url})` : `\`${rule}\``]
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n')
}

function textOf(contents: Hover['contents']): string {
  if (typeof contents === 'string') return contents
  return Array.isArray(contents) ? contents.map(textOf).join('\n\n') : contents.value
}

function holds({start, end}: Range, {line, character}: Position): boolean {
  const isAfterStart = start.line < line || (start.line === line && start.character <= character)
  const isBeforeEnd = line < end.line || (line === end.line && character <= end.character)
  return isAfterStart && isBeforeEnd
}
