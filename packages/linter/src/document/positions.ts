import type {Nodes, Parents} from 'mdast'
import type {Lines} from '../text/lines.js'
import {walk} from './walk.js'

/**
 * Gives places to text and links that have none. remark makes links of bare addresses behind `[`, `|` and a few
 * other marks only after parsing, and then whatever is around them has lost its place: what is wrong there
 * could not be found.
 *
 * @param text The source without the mark at its head (BOM), which remark doesn't count.
 */
export function restorePositions(tree: Nodes, text: string, lines: Lines, shift: number): void {
  walk(tree, (node) => {
    if (!('children' in node) || !node.position) return
    if (node.children.some(({position}) => !position)) placeChildren(node, text, lines, shift)
  })
}

/** Pieces follow one another without a gap; before the first are marks of the parent: `## `, `**`, `| `. */
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

/** The words of a text; those of a link that was made of a bare address. */
function writtenAs(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value
  const [only, ...others] = node.type === 'link' ? node.children : []
  return only?.type === 'text' && others.length === 0 ? only.value : undefined
}

/** The marks before the first child are no longer. */
const longestMark = 16

function pointAt(
  offset: number,
  lines: Lines,
  shift: number
): {line: number; column: number; offset: number} {
  return {...lines.pointAt(offset + shift), offset}
}
