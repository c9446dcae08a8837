import type {Root} from 'mdast'
import {nativeParser} from '#native-parser'
import {marksIn} from './inline-marks.js'
import type {Parser} from './native-parser.js'

/**
 * The tree of a Markdown text: CommonMark with GitHub's flavour and front matter.
 *
 * The native parser is some sixty times as fast as remark's and makes the same tree, as a test shows. remark
 * is used if its binary is missing, and for the few texts that the two are known to read differently.
 */
export async function markdownTree(text: string): Promise<Root> {
  if (text !== last?.text) last = {text, tree: await parsed(text)}
  return last.tree
}

/** A fix is tried, and then the text is linted again: each text is asked for twice in a row. */
let last: {readonly text: string; readonly tree: Root} | undefined

async function parsed(text: string): Promise<Root> {
  parser ??= await nativeParser()
  const native = isReadAlike(text) || !isQuickForRemark(text) ? parser(text) : undefined
  return native ?? (await import('./remark-tree.js')).remarkTree(text)
}

let parser: Parser | undefined

/**
 * The paragraph of a task has another place if markup follows the box; the bar after an address in a table
 * becomes part of the address; a tag below a table ends it only for remark; and front matter that isn't
 * closed spoils the rest for remark.
 */
function isReadAlike(text: string): boolean {
  if (hasBarAfterAddress(text)) return false
  if (hasTaskBeforeMarkup(text)) return false
  if (/^\uFEFF?\+\+\+/.test(text)) return false
  if (hasTagBelowTable(text)) return false
  return !/^\uFEFF?---/.test(text) || /^---[\t ]*\r?\n(?:[^]*?\n)?---[\t ]*(?:\r?\n|$)/.test(text)
}

/** `- [ ] **Encrypt** all data`. Most texts have no box at all. */
function hasTaskBeforeMarkup(text: string): boolean {
  return (
    boxes.some((box) => text.includes(box)) &&
    /^[\t >]*(?:[*+-]|\d+[).])[\t ]+\[[\t xX]\](?:[\t ]*$|[\t ]+[^\s\p{L}\p{N}])/mu.test(text)
  )
}

const boxes = ['[ ]', '[x]', '[X]', '[\t]'] as const

/** A tag right below a line, in a text that may have a table. Most texts have no tag at all. */
function hasTagBelowTable(text: string): boolean {
  return (
    text.includes('<') && /\S[\t ]*(?:\n|\r\n?)[\t >]*</.test(text) && /^[\t >|:]*-[-:|\t ]*$/m.test(text)
  )
}

/** `| https://shop.example| the shop |`, looking at each word once. */
function hasBarAfterAddress(text: string): boolean {
  let after = 0
  for (let bar = text.indexOf('|'); bar !== -1; bar = text.indexOf('|', after)) {
    let start = bar
    while (start > after && !/\s/.test(text.charAt(start - 1))) start--
    if (/https?:\/\/|www\.|@/i.test(text.slice(start, bar))) return true
    after = bar + 1
  }
  return false
}

/**
 * remark takes time quadratic in the marks of a paragraph and in its lines, including those of front matter,
 * and ten seconds for a megabyte of anything else. If that is too long, a tree with small differences is
 * better than none.
 */
function isQuickForRemark(text: string): boolean {
  if (text.length > 200_000) return false
  let squares = 0
  for (const paragraph of text.split(/\n[\t >]*\r?\n|\r[\t >]*\r/))
    squares += marksIn(paragraph) ** 2 + linesIn(paragraph) ** 2
  return squares <= 5_000_000
}

const linesIn = (paragraph: string): number => paragraph.split(/\r\n?|\n/).length
