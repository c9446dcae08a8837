import {everyPart, readParts, type Part, type Stretch} from '@policy-gen/schema/editing'
import type {PolicyDocument} from './policy-document.js'

/** The word at the cursor, and what is around it on its line. */
export interface Cursor extends Stretch {
  /** Whether the line contains nothing else, apart from the hyphens of lists. */
  readonly isAlone: boolean
  readonly isQuoted: boolean
  /** Whether a colon follows: the word is then already the name of a field. */
  readonly hasColon: boolean
}

/** A policy file with a word inserted at the cursor, and the part that it became: a field or a value. */
export interface Marked {
  readonly root: Part
  readonly part: Part
  readonly is: 'field' | 'value'
}

/** A word that occurs in no policy. */
const mark = 'policy-gen-cursor'

export function cursorAt({text}: PolicyDocument, offset: number): Cursor {
  const begin = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(begin).split('\n', 1)
  let start = offset
  while (start > begin && isOfWord(text[start - 1])) start--
  let end = offset
  while (isOfWord(text[end])) end++
  const [before, after] = [text.slice(begin, start), line.slice(end - begin)]
  return {
    start,
    end,
    isAlone: /^[ \t]*(?:-[ \t]+)*$/.test(before) && after.trim() === '',
    isQuoted: /["']$/.test(before),
    hasColon: /^["']?[ \t]*:/.test(after)
  }
}

function isOfWord(character = ''): boolean {
  return /[\w$-]/.test(character)
}

/**
 * The place of the cursor in the policy. A line of its own can become two things: below `with:`, a field of a
 * map, or the value itself.
 */
export function marksAt({text, isJson, maxSize}: PolicyDocument, cursor: Cursor): Marked[] {
  const {start, end, isAlone} = cursor
  const readWith = (word: string): Marked[] =>
    markedIn(readParts(text.slice(0, start) + word + text.slice(end), roomFor(word, maxSize)))
  const asValue = readWith(mark)
  if (isJson || !isAlone) return asValue
  return [...readWith(`${mark}: `), ...asValue.filter(({is}) => is === 'value')]
}

/** The word is not part of the file. */
function roomFor(word: string, maxSize: number | undefined): number | undefined {
  return maxSize === undefined ? undefined : maxSize + word.length
}

function markedIn(root: Part): Marked[] {
  for (const part of everyPart(root)) {
    if (part.path.at(-1) === mark) return [{root, part, is: 'field'}]
    if (part.text === mark) return [{root, part, is: 'value'}]
  }
  return []
}
