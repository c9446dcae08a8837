import type {Nodes, Parent, Table, TableRow} from 'mdast'
import {markdownToMdast} from 'satteri'

/**
 * Plain text of a policy's Markdown, for a terminal, a letter or a screen without markup. A row of a table
 * becomes a list of its cells, each after the head of its column, which reads well at any width.
 */
export function txt(markdown: string): string {
  const {children} = markdownToMdast(markdown) as Parent
  const blocks = children.map(block).filter((text) => text !== '')
  return `${blocks.join('\n\n')}\n`
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return underlined(inline(node), node.depth)
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- '
          return mark + indented(blocks(item, '\n'), mark.length)
        })
        .join('\n')
    case 'blockquote':
      return blocks(node, '\n\n').replace(/^/gm, '> ')
    case 'table':
      return table(node)
    case 'code':
      return indented(`    ${node.value}`, 4)
    case 'thematicBreak':
      return '* * *'
    case 'html':
    case 'definition':
      return ''
    default:
      return inline(node)
  }
}

function blocks({children}: Parent, between: string): string {
  return children
    .map(block)
    .filter((text) => text !== '')
    .join(between)
}

/** The title and the sections are underlined; headings below them only get a line of their own. */
function underlined(text: string, depth: number): string {
  const line = {1: '=', 2: '-'}[depth]
  return line === undefined ? text : `${text}\n${line.repeat(Array.from(text).length)}`
}

function indented(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`)
}

/**
 *     - Name: cart
 *       Lasts: 14 days
 */
function table({children}: Table): string {
  const [head, ...rows] = children
  const names = cells(head)
  return rows
    .map(
      (row) =>
        `- ${cells(row)
          .map((cell, index) => `${names[index] ?? ''}: ${cell}`)
          .join('\n  ')}`
    )
    .join('\n')
}

function cells(row: TableRow | undefined): string[] {
  return (row?.children ?? []).map(inline)
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  const text = 'children' in node ? node.children.map(inline).join('') : ''
  return node.type === 'link' ? link(text, node.url) : text
}

/** `our form (https://…)`. An address that the text already shows isn't repeated. */
function link(text: string, url: string): string {
  const said = [text, `mailto:${text}`].includes(url) || url.startsWith('tel:')
  return said ? text : `${text} (${url})`
}
