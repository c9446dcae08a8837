import {toString} from 'mdast-util-to-string'
import type {PolicyDocument, Range} from './document.js'

/** A stretch of blocks (paragraphs, lists, headings) that the text has once more, word for word. */
export interface Repetition extends Range {
  /** Where it is the first time. */
  readonly first: Range
  readonly blocks: number
  /** Its number of letters and digits, spaces included. */
  readonly length: number
}

/** The number of characters from which a repeated block isn't an accident of wording. */
const shortest = 80

interface Block extends Range {
  readonly text: string
  readonly isSeed: boolean
}

/**
 * The longest stretches that occur twice. What occurs three times is a series (a form, closing words), and is
 * repeated on purpose.
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
    const [first = index, second, ...more] = block?.isSeed ? (places.get(block.text) ?? []) : []
    if (second !== index || more.length > 0) continue
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

/** Letters and digits, in small letters. */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
