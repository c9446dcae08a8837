import type {VFile} from 'vfile'
import type {PolicyDocument, Range} from '../document/document.js'
import type {Edit} from '../text/edits.js'
import type {Violation} from './rule.js'

/** The fields of our messages besides those of every message. */
export interface PolicyMessageFields {
  /** Whether replacing the text with `expected[0]` is safe. */
  fixable?: boolean
  /** What the fix changes at other places. */
  also?: readonly Edit[]
  /** Where else a chosen replacement belongs. */
  elsewhere?: readonly Range[]
  /** Whether it is a remark rather than a fault. */
  minor?: boolean
  /** The id of the requirement that is not met, such as `gdpr.13.1.a`. */
  requirement?: string
}

/** Reports a violation. `expected` has possible replacements: editors offer each as a quick fix. */
export function violationMessage(file: VFile, document: PolicyDocument, violation: Violation): void {
  const {start, end, fix, also, choices = [], elsewhere = [], minor, requirement} = violation
  const {reason, note} = wordsOf(violation)
  const place = {start: document.lines.pointAt(start), end: document.lines.pointAt(end)}
  const message = withoutStack(() => file.message(reason, {place}))
  keepFromGap(message, document)
  const expected = fix === undefined ? choices : [fix, ...choices]
  message.actual = document.source.slice(start, end)
  if (expected.length > 0) message.expected = [...expected]
  if (note !== undefined) message.note = note
  const fields: PolicyMessageFields = {
    ...(fix !== undefined && {fixable: true}),
    ...(fix !== undefined && also && also.length > 0 && {also}),
    ...(elsewhere.length > 0 && {elsewhere}),
    ...(minor && {minor}),
    ...(requirement !== undefined && {requirement})
  }
  Object.assign(message, fields)
}

/** The message of a violation, as it is shown. */
export function wordsOf({message, note, url}: Violation): {
  readonly reason: string
  readonly note: string | undefined
} {
  const parts = [note, url && `See ${url}`].filter((part) => part !== undefined && part !== '')
  return {
    reason: withShortWords(message),
    note: parts.length > 0 ? withShortWords(parts.join('\n\n')) : undefined
  }
}

/** A message is an error, and capturing its stack, which is never shown, would take most of the time. */
function withoutStack<Value>(make: () => Value): Value {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const longestWord = 200

/** An address may be half a megabyte long, which nobody would read. */
function withShortWords(text: string): string {
  if (text.length < longestWord) return text
  return text.replace(/\S{200,}/g, (word) => `${word.slice(0, 120)}…${word.slice(-40)}`)
}

/**
 * remark-lint drops messages after the last text of a document, where it sees no node: the target in a last
 * line `[Contact](http://atlas.example)`. It uses the message's line and column for that; editors and
 * reporters use its place, which stays exact.
 */
function keepFromGap(
  message: ReturnType<VFile['message']>,
  {lines, lastNodeEnd, source}: PolicyDocument
): void {
  const {place} = message
  const offset = place && 'start' in place ? place.start.offset : undefined
  // It counts a byte order mark in some offsets and not in others.
  const gap = source.startsWith('\uFEFF') ? lastNodeEnd - 1 : lastNodeEnd
  if (offset === undefined || offset < gap) return
  const {line, column} = lines.pointAt(Math.max(0, lastNodeEnd - 2))
  Object.assign(message, {line, column})
}
