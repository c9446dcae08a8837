import {unusual} from './unusual.js'

/** Blank space, a line ending or the end. */
export function isBlank(character: string | undefined): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === undefined ||
    character === '\r' ||
    character === '\t'
  )
}

export function isFlowIndicator(character: string | undefined): boolean {
  return character === ',' || character === ']' || character === '}' || character === '[' || character === '{'
}

/**
 * The end of words without quotation marks. They may go on in the next line, as long as that is indented enough.
 *
 * ```yaml
 * retention: until the account is closed,
 *   and a year longer # why
 * ```
 */
export function endOfPlain(text: string, start: number, least: number, inFlow: boolean): number {
  let end = start
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === colon) {
      const next = text[at + 1]
      if (isBlank(next) || (inFlow && isFlowIndicator(next))) break
      end = at + 1
    } else if (code === space || code === tab || code === returned) {
      if (text[at + 1] === '#' || (inFlow && isFlowIndicator(text[at + 1]))) break
    } else if (code === newline) {
      if (text[at + 1] === '#' || (inFlow && isFlowIndicator(text[at + 1]))) break
      const next = continued(text, at + 1, least)
      if (next === -1) break
      // The last space is looked at again: a comment may follow it.
      at = Math.max(at, next - 2)
    } else {
      if (inFlow && isFlowIndicator(text[at])) break
      end = at + 1
    }
  }
  return end
}

const tab = 0x09
const newline = 0x0a
const returned = 0x0d
const space = 0x20
const colon = 0x3a

/** Where a text continues, in a line that is empty or indented enough, else −1. */
function continued(text: string, start: number, least: number): number {
  let at = start
  while (text[at] === ' ') at++
  if (text[at] === '\r') return at + 1
  if (text[at] === '\n' || at - start >= least) {
    if (at === start && (text.startsWith('---', at) || text.startsWith('...', at))) throw unusual
    return at
  }
  return -1
}

/** The place after the closing quotation mark. */
export function endOfQuoted(text: string, start: number, least: number): number {
  const mark = text[start] ?? ''
  let end = text.indexOf(mark, start + 1)
  if (mark === "'") {
    while (end !== -1 && text[end + 1] === mark) end = text.indexOf(mark, end + 2)
  } else {
    while (end !== -1 && isEscaped(text, end)) end = text.indexOf(mark, end + 1)
  }
  if (end === -1) throw unusual
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    if (continued(text, at + 1, least) === -1) throw unusual
  return end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

/** Where the text of a block begins, and where its last line ends. A block without a text is unusual. */
export function endOfBlock(text: string, at: number, least: number): {start: number; end: number} {
  blockHeader.lastIndex = at
  const header = blockHeader.exec(text)?.[0]
  if (header === undefined) throw unusual
  const start = at + header.length
  firstOfBlock.lastIndex = start
  const blank = firstOfBlock.exec(text)?.[0] ?? ''
  const first = start + blank.length
  const indent = blank.length - blank.lastIndexOf('\n') - 1
  if (indent < least || first >= text.length) throw unusual
  let end = text.indexOf('\n', first)
  while (end !== -1) {
    const next = continued(text, end + 1, indent)
    if (next === -1) break
    end = text.indexOf('\n', next)
  }
  if (end === -1) end = text.length
  blankAfterBlock.lastIndex = end + 1
  if (blankAfterBlock.test(text)) throw unusual
  const last = header.includes('+') ? end : lastOfBlock(text, start, end, indent)
  return {start, end: Math.min(last + 1, text.length)}
}

const blockHeader = /[|>][-+]?[ \r]*\n/y
const firstOfBlock = /(?: *\r?\n)* */y
const blankAfterBlock = / *\t/y

/** Empty lines at the end belong to a block only if they are longer than its indentation. */
function lastOfBlock(text: string, start: number, end: number, indent: number): number {
  for (;;) {
    let at = end - 1
    if (text[at] === '\r') at--
    const last = at
    while (text[at] === ' ') at--
    if (text[at] !== '\n' || at < start || at + 1 + indent <= last) return end
    end = at
  }
}
