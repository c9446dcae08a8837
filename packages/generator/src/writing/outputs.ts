import {findUnquoted, type Policy, type PolicyFinding} from '@policy-gen/schema'
import {composeDocument, type ComposedDocument} from '../compose/compose.js'
import {formatOf, type Format} from '../formats/index.js'
import type {MarkdownOptions} from '../formats/writers/md.js'
import type {Theme} from '../page/theme.js'
import type {Templates} from '../templates/templates.js'

/** How to make outputs. */
export interface OutputOptions {
  readonly templates?: Templates
  readonly theme?: Theme
  /** HTML without the page around it. */
  readonly fragment?: boolean
  /** What a site needs besides the text of the Markdown: front matter, ids on headings. */
  readonly markdown?: MarkdownOptions
}

/**
 * Everything that a policy can be written as. The Markdown is composed once, and the page is made from the
 * same text, so that the two can't disagree.
 */
export function outputsOf(policy: Policy, options: OutputOptions): (format: Format) => Promise<string> {
  const {templates, theme, fragment = false, markdown = {}} = options
  let composed: ComposedDocument | undefined
  const document = (): ComposedDocument =>
    (composed ??= quoted(policy, composeDocument(policy, templates ? {templates} : {})))
  return async (format) => formatOf(format).write({policy, document, theme, fragment, markdown})
}

/** A policy whose facts quote sentences that its text doesn't contain. */
export class UnquotedError extends Error {
  override readonly name = 'UnquotedError'
  readonly findings: readonly PolicyFinding[]

  constructor(findings: readonly PolicyFinding[]) {
    super(findings.map(({message}) => message).join('\n'))
    this.findings = findings
  }
}

/** Only the composed document contains all of the prose that the facts may quote. */
function quoted(policy: Policy, document: ComposedDocument): ComposedDocument {
  const findings = findUnquoted(policy, document.markdown)
  if (findings.length > 0) throw new UnquotedError(findings)
  return document
}
