import {bisect, type Edit} from 'remark-preset-lint-policy/internal'
import {rulesOfTargets} from './rules-of-targets.js'
import type {AttributeValue, HtmlPiece, TextPiece} from './html-pieces.js'

/**
 * Turns an edit of the outline into one of the page, or into none if it would touch anything but text: a tag,
 * a comment, a script, half a character reference. Only rules about targets may change the target of a link.
 */
export function safeEdits(
  html: string,
  pieces: readonly HtmlPiece[]
): (edit: Edit, rule: string) => Edit | undefined {
  const texts = pieces.filter((piece) => piece.kind === 'text')
  const targets = pieces.flatMap((piece) => {
    if (piece.kind !== 'open') return []
    return piece.attributes.get(attributeWithTarget.get(piece.name) ?? '') ?? []
  })
  return (wanted, rule) => {
    const edit = withWholeLineEnds(wanted, html)
    const target = pieceAt(targets, edit.start)
    if (target && edit.end <= target.end) return rulesOfTargets.has(rule) ? inTarget(edit, target) : undefined
    const text = pieceAt(texts, edit.start)
    return text && inText(edit, text, html)
  }
}

/** Elements that lead elsewhere, and the attribute that says where. */
const attributeWithTarget: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['iframe', 'src']
])

/** `\r\n` is one line ending: an edit that covers half of it covers all of it. */
export function withWholeLineEnds<Stretch extends Pick<Edit, 'start' | 'end'>>(
  stretch: Stretch,
  html: string
): Stretch {
  const splits = (offset: number): boolean => html[offset - 1] === '\r' && html[offset] === '\n'
  const {start, end} = stretch
  return {...stretch, start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end}
}

/** The piece that contains an offset, or ends there. */
function pieceAt<Piece extends {start: number; end: number}>(
  pieces: readonly Piece[],
  offset: number
): Piece | undefined {
  const piece = pieces[bisect(pieces.length, (index) => (pieces[index]?.end ?? 0) > offset)]
  return piece && piece.start <= offset ? piece : undefined
}

/** A quoted value may contain anything but its quotation marks; an unquoted one, nothing that ends it. */
function inTarget(edit: Edit, {quote}: AttributeValue): Edit | undefined {
  const {text} = edit
  if (text.trim() === '' || /[\s<>"'`]/.test(text)) return undefined
  // The name of an anchor is text: `&copy` in it would become a character reference.
  if (text.startsWith('#') && text.includes('&')) return undefined
  return quote === '' && text.includes('=') ? undefined : edit
}

function inText({start, end, text}: Edit, piece: TextPiece, html: string): Edit | undefined {
  // Removing less than the edit says is safe; writing elsewhere isn't: `Hello. </p>`.
  const last = text === '' ? Math.min(end, piece.end) : end
  if (last > piece.end || last < start || text.includes('\n')) return undefined
  const before = html.slice(Math.max(piece.start, start - longestReference), start)
  const after = html.slice(last, Math.min(piece.end, last + longestReference))
  if (splitsReference(before, html.slice(start, last) + after)) return undefined
  if (splitsReference(before + html.slice(start, last), after)) return undefined
  // The text on both sides of a removal must not become a tag or a character reference: `<⍽b>`, `&⍽amp;`.
  // Other edits may remove the invisible characters around it: `<⍽⍽⍽b>`.
  const left = Math.max(piece.start, start - invisibleBefore(html, start))
  const right = Math.min(piece.end, last + invisibleAfter(html, last))
  if (start - left > longestReference || right - last > longestReference) return undefined
  const inserted = escape(text)
  const seen = html.slice(Math.max(piece.start, left - longestReference), left)
  const next = inserted + html.slice(right, Math.min(piece.end, right + longestReference))
  if (/<[!/?]?$/.test(seen) && /^[a-z!/?]/i.test(next)) return undefined
  if (splitsReference(seen, next)) return undefined
  return {start, end: last, text: inserted}
}

/** How many invisible characters are before an offset; a number beyond the limit if there are very many. */
function invisibleBefore(html: string, offset: number): number {
  let count = 0
  while (count <= longestReference && invisible.test(html.charAt(offset - count - 1))) count++
  return count
}

function invisibleAfter(html: string, offset: number): number {
  let count = 0
  while (count <= longestReference && invisible.test(html.charAt(offset + count))) count++
  return count
}

/** Characters that rules remove: control characters, marks of direction, separators. */
const invisible = /^(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]$/u

/** `&CounterClockwiseContourIntegral;` */
const longestReference = 40

/** Whether a character reference, or what may become one, extends from one text into the next. */
function splitsReference(before: string, after: string): boolean {
  return /&#?[\da-z]*$/i.test(before) && /^[\da-z#;]/i.test(after)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
