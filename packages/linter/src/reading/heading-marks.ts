import type {Lines} from '../text/lines.js'

/** How a heading is marked up. In archived policies, most headings are only bold. */
export type HeadingMarkup =
  'atx' | 'setext' | 'html' | 'bold-paragraph' | 'bold-line' | 'numbered-line' | 'capitals'

/** A heading that begins at a line. */
export interface HeadingMark {
  readonly markup: HeadingMarkup
  /** 1 to 6 for real headings; 7 or more for text that only looks like one. */
  readonly level: number
  /** The words of the heading, without their marks. */
  readonly text: string
  /** The number of lines that it takes up. */
  readonly lines: number
}

/** A longer line is text, whatever it begins with, and searching it for markup would take long. */
const longestHeading = 500

/** Pseudo headings are below every real one. */
const pseudoLevel = 7

/**
 * Returns the heading that begins at line `at`, or `undefined`. `first` is whether the line comes after a blank line or
 * another heading, or is the first of the text.
 */
export function headingAt(lines: Lines, at: number, first: boolean): HeadingMark | undefined {
  const line = lines.textOf(at)
  if (line.length > longestHeading) return undefined
  const beginning = line.trimStart().charAt(0)
  const mayBeBold = beginning === '*' || beginning === '_'
  return (
    (beginning === '#' ? atx(line) : undefined) ??
    (beginning === '<' ? html(line) : undefined) ??
    (first ? setext(lines, at) : undefined) ??
    (mayBeBold ? (boldOverTwoLines(lines, at) ?? bold(lines, at, first)) : undefined) ??
    (first && isBlank(lines.textOf(at + 1)) ? titleOf(lines, at) : undefined)
  )
}

/** Finds a heading in a line on its own. Most such lines are paragraphs, which a quick look at their characters rules out. */
function titleOf(lines: Lines, at: number): HeadingMark | undefined {
  const line = lines.textOf(at)
  return (
    (/^[\s\u200b*_`[\]\\]*(?:\d|[A-Z]+\\?\.)/.test(line) ? numbered(lines, at) : undefined) ??
    (!/[a-z]/.test(line) || line.includes('](') ? capitals(lines, at) : undefined)
  )
}

/** `## Cookies ##` */
function atx(line: string): HeadingMark | undefined {
  const match = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line)
  if (!match) return undefined
  const [, marks = '', rest = ''] = match
  return {markup: 'atx', level: marks.length, text: plain(rest.replace(/[ \t]#+[ \t]*$/, '')), lines: 1}
}

/** `<h2 id="x">Cookies</h2>` */
function html(line: string): HeadingMark | undefined {
  const match = /^\s{0,8}<h([1-6])\b[^>]{0,512}>(.{0,512}?)<\/h\1>\s*$/i.exec(line)
  if (!match) return undefined
  const [, level = '1', text = ''] = match
  return {markup: 'html', level: Number(level), text: plain(text.replace(/<[^<>]*>/g, '')), lines: 1}
}

/** One or two lines above `=====` or `-----`. */
function setext(lines: Lines, at: number): HeadingMark | undefined {
  if (isList(lines.textOf(at))) return undefined
  for (let under = at + 1; under <= at + 2; under++) {
    const marks = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(lines.textOf(under))
    if (!marks) {
      if (isBlank(lines.textOf(under))) return undefined
      continue
    }
    const text = under === at + 1 ? lines.textOf(at) : `${lines.textOf(at)} ${lines.textOf(at + 1)}`
    return {
      markup: 'setext',
      level: marks[1]?.startsWith('=') ? 1 : 2,
      text: plain(text),
      lines: under - at + 1
    }
  }
  return undefined
}

/**
 * Bold type as converters write `<b><br>Pixel Tags</b>`:
 *
 *     **
 *     Pixel Tags**
 */
function boldOverTwoLines(lines: Lines, at: number): HeadingMark | undefined {
  const next = lines.textOf(at + 1)
  if (!/^(\*\*|__)\s*$/.test(lines.textOf(at)) || !/^[^*_].{0,160}(\*\*|__)\s*$/.test(next)) return undefined
  return {...pseudo(lines, at + 1, next, false), lines: 2}
}

/** `**Cookies**`, alone or above its text; `**Security:**`; `_**Contact**_` */
function bold(lines: Lines, at: number, first: boolean): HeadingMark | undefined {
  const line = lines.textOf(at)
  const match = /^\s{0,3}[_*]?(\*\*|__)(?=\S)(.{1,160})\1[_*]?[ \t]*(?:[:.\\][ \t\\]*)?$/.exec(line)
  const text = match?.[2] ?? ''
  if (!match || text.includes('**') || isSentence(plain(text))) return undefined
  return pseudo(lines, at, text, first)
}

function pseudo(lines: Lines, at: number, text: string, first: boolean): HeadingMark {
  const alone = first && isBlank(lines.textOf(at + 1))
  const depth = sectionNumber.exec(plain(text))?.[1]?.split('.').filter(Boolean).length ?? 1
  return {
    markup: alone ? 'bold-paragraph' : 'bold-line',
    level: pseudoLevel + depth - 1,
    text: plain(text),
    lines: 1
  }
}

const sectionNumber = /^((?:\d{1,2}\.)+\d{0,2}|\d{1,2}\)|[IVX]{1,5}\.|[A-Z]\.)[ \t]/

/** `4. Cookies` or `4.1 How we use cookies`, if it is alone and not an item of a list. */
function numbered(lines: Lines, at: number): HeadingMark | undefined {
  const text = plain(lines.textOf(at))
  const number = sectionNumber.exec(text)?.[1]
  if (number === undefined || !isTitle(text.slice(number.length))) return undefined
  const near = [1, 2, 3, 4, 5]
  const after = near.map((step) => lines.textOf(at + step)).find((line) => !isBlank(line)) ?? ''
  const before = near.map((step) => lines.textOf(at - step)).find((line) => !isBlank(line)) ?? ''
  const isOneOfMany = [before, after].some((line) => sectionNumber.test(plain(line)))
  if (isOneOfMany && number.split('.').length < 3) return undefined
  const depth = number.split('.').filter(Boolean).length
  return {markup: 'numbered-line', level: pseudoLevel + depth - 1, text, lines: 1}
}

/** `CHILDREN UNDER 13` */
function capitals(lines: Lines, at: number): HeadingMark | undefined {
  const text = plain(lines.textOf(at))
  if (!/\p{Lu}{3}/u.test(text) || /\p{Ll}/u.test(text) || !isTitle(text)) return undefined
  return {markup: 'capitals', level: pseudoLevel, text, lines: 1}
}

/** Whether a text is like a title: short, and not ending like a sentence or an item of an enumeration. */
function isTitle(text: string): boolean {
  return text.length <= 120 && text.split(/\s+/).length <= 14 && !/[.,;]\s*$/.test(text)
}

/** `We will never sell your personal information.` in bold is an assurance, not a heading. */
function isSentence(text: string): boolean {
  if (!/[.!;,]$/.test(text)) return text.split(/\s+/).length > 20
  return text.split(/\s+/).length > 5 || /^(?:we|you|your|our|this|the|by|please|note)\b/i.test(text)
}

function isList(line: string): boolean {
  return /^\s*[*+-]\s/.test(line)
}

function isBlank(line: string): boolean {
  return /^\s*$/.test(line)
}

/** Removes emphasis, escapes and the targets of links. */
function plain(text: string): string {
  if (text === '') return text
  return text
    .replace(/\]\([^)]{0,2048}\)/g, ']')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[*_`[\]]/g, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
}
