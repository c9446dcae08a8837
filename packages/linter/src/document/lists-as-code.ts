import type {Code} from 'mdast'
import type {PolicyDocument, Range} from './document.js'

/** A list that its indentation turns into code. */
export interface ListAsCode extends Range {
  readonly items: number
  /** The list as it was meant. */
  readonly list: string
}

/**
 * Finds the lists that are shown as code because they are indented by four spaces below a paragraph. Their items consist of
 * words, unlike those of code that merely looks like a list.
 *
 * ```markdown
 * We share your data with:
 *
 *     * our host
 * ```
 */
export function listsAsCode(document: PolicyDocument): readonly ListAsCode[] {
  return document.nodes('code').flatMap((node) => listOf(node, document))
}

function listOf(node: Code, {source, rangeOf}: PolicyDocument): ListAsCode[] {
  const {start, end} = rangeOf(node)
  if (/^[`~]/.test(source.slice(start, end).trimStart()) || !mark.test(node.value)) return []
  const lines = source.slice(start, end).split(/(?<=\n)/)
  const items = lines.filter((line) => mark.test(line.trim()))
  if (!items.every((line) => isWorded(line.trim())) || lines.some((line) => signsOfCode.test(line))) return []
  return [{start, end, items: items.length, list: lines.map(lessIndented).join('')}]
}

const mark = /^(?:[*+-]|\d{1,2}[.)])[\t ]+\S/

/** `* Amazon Web Services (most of it)`, not `- name: build` or `- uses: actions/checkout`. */
function isWorded(item: string): boolean {
  const words = item.replace(mark, '')
  return !/^[\w"'-]+:(?:\s|$)/.test(item.replace(/^\S+\s+/, '')) && /\p{L}/u.test(words)
}

/** Nobody writes them in words, and outside of code some would be markup. */
const signsOfCode = /[{}[\]<>=|$\\]/

/** Removes the indentation that makes a line code. */
function lessIndented(line: string, index: number): string {
  return index === 0 ? line.trimStart() : line.replace(/^(?: {4}|\t)/, '')
}
