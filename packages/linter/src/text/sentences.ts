import {abbreviations} from '../languages/basics.js'
import {matchesIn} from './matches.js'

/** A sentence, and where it is. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** After these, and after an initial, a full stop doesn't end a sentence. */
const abbreviated = new RegExp(
  String.raw`(?:^|[\s(])(?:${abbreviations.map(asPattern).join('|')}|[a-z])\.$`,
  'i'
)

/** `z. b` may have no space, or one. */
function asPattern(abbreviation: string): string {
  return abbreviation.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s?`)
}

/** The sentences of a text, in order: up to `.`, `!`, `?`, a colon before a line ending, or a blank line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    const words = text.slice(start, end)
    const trimmed = words.trim()
    if (trimmed !== '') {
      const from = start + words.indexOf(trimmed)
      sentences.push({start: from, end: from + trimmed.length, text: trimmed})
    }
    start = end
  }
  for (const {index, 0: mark} of matchesIn(
    text,
    /(?<![.!?])[.!?]+[”"’)\]]*(?=\s|$)|:(?=[\t ]*\n)|\n[\t ]*(?=\n)/g
  )) {
    const end = index + mark.length
    if (mark.startsWith('.') && abbreviated.test(text.slice(Math.max(start, end - 12), end))) continue
    close(end)
  }
  close(text.length)
  return sentences
}

/** The words of a sentence. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}
