import type {Paragraph} from 'mdast'
import type {PolicyDocument, Range} from './document.js'

/** A bold line that plays a heading, and all that goes when it becomes a real one. */
export interface PseudoHeading extends Range {
  readonly text: string
  /** Whether text stands before it in the same paragraph. */
  readonly joined: boolean
  /** Whether text follows it in the same paragraph. */
  readonly followed: boolean
}

/** The bold lines of a document that play headings, in order. */
export function pseudoHeadingsOf(document: PolicyDocument): readonly PseudoHeading[] {
  return document.nodes('paragraph').flatMap((paragraph) => {
    // In quotations, lists and tables bold type has other uses.
    if (!document.tree.children.includes(paragraph)) return []
    const range = document.rangeOf(paragraph)
    if (leadsIntoList(paragraph, document)) return []
    return [...boldLine(range, document.source), ...brokenHeading(range, document.source)]
  })
}

/** `**We never:**` over a list is the beginning of a sentence. */
function leadsIntoList(paragraph: Paragraph, {tree, source, rangeOf}: PolicyDocument): boolean {
  const next = tree.children[tree.children.indexOf(paragraph) + 1]
  const {start, end} = rangeOf(paragraph)
  return next?.type === 'list' && /^[^\n\r]*(?::|\bfollowing)[*_\s]*$/i.test(source.slice(start, end))
}

/** `**Security**`, a paragraph of its own, or the first line of one. */
function boldLine({start, end}: Range, source: string): PseudoHeading[] {
  const paragraph = source.slice(start, end)
  const match = /^(?<mark>\*\*|__)(?<text>[^\n\r]+?)\k<mark>(?<break>[\t ]*(?:\\?(?:\r\n|\n|\r)|$))/.exec(
    paragraph
  )
  if (!match?.groups) return []
  const {text = '', mark = '', break: ending = ''} = match.groups
  const followed = match[0].length < paragraph.length
  if (text.includes(mark) || !announces(text) || (followed && isAddress(paragraph))) return []
  // Spaces behind the last line are not part of the paragraph, but go with it.
  const trailing = /^[\t ]*/.exec(source.slice(end))?.[0].length ?? 0
  const length = match[0].length + (followed || ending !== '' ? 0 : trailing)
  return [{text: words(text), start, end: start + length, joined: false, followed}]
}

/**
 * Emphasis that was broken on the way: two spaces, `**`, a line ending, and then the words.
 *
 * ```markdown
 * … an optimal viewing experience.
 * **
 * Pixel Tags**
 * ```
 */
function brokenHeading({start, end}: Range, source: string): PseudoHeading[] {
  const paragraph = source.slice(start, end)
  const match = /(?<before>[\t ]*(?:\r\n|\n|\r)|^)\*\*[\t ]*(?:\r\n|\n|\r)(?<text>[^\n\r*]+)\*\*[\t ]*$/.exec(
    paragraph
  )
  const text = match?.groups?.text ?? ''
  if (!match || !announces(text)) return []
  return [{text: words(text), start: start + match.index, end, joined: match.index > 0, followed: false}]
}

/** A heading names something; a sentence, an exclamation or half of a list says something. */
function announces(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > 90 || !/\p{L}/u.test(trimmed)) return false
  return !/[.!,;]$|[.!?;] \p{Lu}/u.test(trimmed.replace(/^(?:\d+|[a-z]|[ivx]+)[.)] /i, ''))
}

/** A name in bold over short lines that end with a break: somebody's postal address. */
function isAddress(paragraph: string): boolean {
  const [, ...lines] = paragraph.split(/\r\n|\n|\r/)
  return lines.length > 1 && lines.every((line) => line.trim().length < 50)
}

/** The words without a colon at the end, which a real heading has no use for. */
function words(text: string): string {
  return text.trim().replace(/\s*:$/, '')
}
