import type {Nodes, Parents} from 'mdast'
import type {Lines} from '../text/lines.js'
import {walk} from './walk.js'

/**
 * Gives positions to text and links that have none. remark turns bare addresses after `[`, `|` and a few other marks into
 * links only after parsing, and the text around them then loses its position. Without one, rules find nothing there.
 *
 * @param text The source without its byte order mark, which remark doesn't count.
 */
export function restorePositions(tree: Nodes, text: string, lines: Lines, shift: number): void {
  walk(tree, (node) => {
    if (!('children' in node) || !node.position) return
    if (node.children.some(({position}) => !position)) placeChildren(node, text, lines, shift)
  })
}

/** Children follow one another without a gap; before the first are the marks of the parent: `## `, `**`, `| `. */
function placeChildren(parent: Parents, text: string, lines: Lines, shift: number): void {
  let cursor = parent.position?.start.offset
  for (const child of parent.children) {
    if (child.position) {
      cursor = child.position.end.offset
      continue
    }
    const value = writtenAs(child)
    if (value === undefined || cursor === undefined) {
      cursor = undefined
      continue
    }
    const found = text.slice(cursor, cursor + longestMark + value.length).indexOf(value)
    if (found === -1) {
      cursor = undefined
      continue
    }
    const start = pointAt(cursor + found, lines, shift)
    const end = pointAt(cursor + found + value.length, lines, shift)
    child.position = {start, end}
    if ('children' in child) for (const inner of child.children) inner.position ??= {start, end}
    cursor += found + value.length
  }
}

/** The words of a text node, or of a link that was a bare address; `undefined` for other nodes. */
function writtenAs(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value
  const [only, ...others] = node.type === 'link' ? node.children : []
  return only?.type === 'text' && others.length === 0 ? only.value : undefined
}

/** The marks before the first child are no longer than this. */
const longestMark = 16

function pointAt(
  offset: number,
  lines: Lines,
  shift: number
): {line: number; column: number; offset: number} {
  return {...lines.pointAt(offset + shift), offset}
}
