import {toString} from 'mdast-util-to-string'
import type {PolicyDocument, Range} from './document.js'

/** A stretch of blocks (paragraphs, lists, headings) that repeats an earlier one word for word. */
export interface Repetition extends Range {
  /** Where it occurs for the first time. */
  readonly first: Range
  readonly blocks: number
  /** The number of letters, digits and spaces in it. */
  readonly length: number
}

/** A block of at least this many characters isn't repeated by coincidence. */
const shortest = 80

interface Block extends Range {
  readonly text: string
  readonly isSeed: boolean
}

/**
 * Finds the longest stretches that occur exactly twice. Text that occurs three times belongs to a series, such as a form, and
 * is repeated on purpose.
 */
export function repetitionsIn(document: PolicyDocument): readonly Repetition[] {
  const blocks = blocksOf(document)
  const places = new Map<string, number[]>()
  for (const [index, {text}] of blocks.entries()) {
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  const repetitions: Repetition[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const [first = index, second, third] = block?.isSeed ? (places.get(block.text) ?? []) : []
    if (second !== index || third !== undefined) continue
    const repetition = stretch(blocks, first, index)
    repetitions.push(repetition)
    index += repetition.blocks - 1
  }
  return repetitions
}

function stretch(blocks: readonly Block[], first: number, second: number): Repetition {
  let count = 0
  let length = 0
  while (first + count < second) {
    const [one, other] = [blocks[first + count], blocks[second + count]]
    if (!one || one.text !== other?.text) break
    length += one.text.length
    count++
  }
  const range = (from: number): Range => ({
    start: blocks[from]?.start ?? 0,
    end: blocks[from + count - 1]?.end ?? 0
  })
  return {...range(second), first: range(first), blocks: count, length}
}

function blocksOf(document: PolicyDocument): Block[] {
  return document.tree.children.flatMap((node) => {
    if (!node.position || node.type === 'definition' || node.type === 'yaml') return []
    const range = document.rangeOf(node)
    if (range.start < document.frontMatter.end) return []
    const written = toString(node)
    const text = normal(written)
    const isSeed = node.type === 'paragraph' && text.length >= shortest && !isEntry(written)
    return text === '' ? [] : [{...range, text, isSeed}]
  })
}

/** `How we disclose the information: to our service providers`: an entry of a form, the same for many kinds of data. */
function isEntry(text: string): boolean {
  return /^[^.:!?]{1,60}:(?:\s|$)/.test(text.trim())
}

/** Reduces a text to its letters and digits, in lower case, with single spaces between words. */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
