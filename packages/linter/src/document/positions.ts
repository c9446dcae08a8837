import type {Link, Nodes, Parents} from 'mdast'
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
    if (node.children.every(({position}) => position)) return
    placeChildren(node, text, lines, shift)
    placeLostLinks(node)
  })
}

/** Children follow one another without a gap; before the first are the marks of the parent: `## `, `**`, `| `. */
function placeChildren(parent: Parents, text: string, lines: Lines, shift: number): void {
  let cursor = parent.position?.start.offset
  // How far words that weren't found may reach: character references make them longer in the source.
  let unknown = 0
  for (const child of parent.children) {
    if (child.position) {
      cursor = child.position.end.offset
      unknown = 0
      continue
    }
    const value = writtenAs(child)
    if (value === undefined || cursor === undefined) {
      cursor = undefined
      continue
    }
    const reach = longestMark + value.length + unknown
    // After unknown words, only an address is found by what it is.
    const found =
      unknown > 0 && child.type === 'text' ? -1 : text.slice(cursor, cursor + reach).indexOf(value)
    if (found === -1) {
      unknown = Math.min(mostUnknown, unknown + value.length * longestReference)
      continue
    }
    unknown = 0
    const start = pointAt(cursor + found, lines, shift)
    const end = pointAt(cursor + found + value.length, lines, shift)
    placeWhole(child, {start, end})
    cursor += found + value.length
  }
}

/**
 * An address that differs from the source, by a character reference in it, is anywhere between what was found: its position is
 * all of that, so that nothing there passes for words.
 */
function placeLostLinks({children, position}: Parents): void {
  let from = position?.start
  let lost: Link[] = []
  const placeUntil = (end: typeof from): void => {
    if (from && end) for (const link of lost) placeWhole(link, {start: from, end})
    lost = []
  }
  for (const child of children) {
    if (child.position) {
      placeUntil(child.position.start)
      from = child.position.end
    } else if (child.type === 'link') lost.push(child)
  }
  placeUntil(position?.end)
}

/** A bare address and its words are the same. */
function placeWhole(node: Nodes, position: Nodes['position']): void {
  node.position = position
  if ('children' in node) for (const inner of node.children) inner.position ??= position
}

/** The words of a text node, or of a link that was a bare address; `undefined` for other nodes. */
function writtenAs(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value
  const [only, ...others] = node.type === 'link' ? node.children : []
  return only?.type === 'text' && others.length === 0 ? only.value : undefined
}

/** The marks before the first child are no longer than this. */
const longestMark = 16

/** `&CounterClockwiseContourIntegral;` */
const longestReference = 33

/** Addresses are searched for no farther than this. */
const mostUnknown = 10_000

function pointAt(
  offset: number,
  lines: Lines,
  shift: number
): {line: number; column: number; offset: number} {
  return {...lines.pointAt(offset + shift), offset}
}
