import type {ListItem, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from '../document/document.js'
import type {PseudoHeading} from '../document/pseudo-headings.js'
import type {Line} from './counts.js'
import {lookOf, type Look} from './looks.js'
import {numberingsOf, type Numbering} from './numbering.js'

/** A line of an outline, and where it is. */
export interface OutlineLine extends Line {
  readonly start: number
  readonly end: number
  readonly look: Look | undefined
  /** Whether it isn't certainly a heading, and not even bold. */
  readonly isFaint: boolean
  /** Whether it is a pseudo heading, whose level is wanted. */
  readonly isFound: boolean
}

/**
 * Everything that may begin a part of a text, in order: its headings, its pseudo headings, and other lines
 * that may be headings to readers, such as one in capitals.
 */
export function outlineLinesOf(document: PolicyDocument, found: readonly PseudoHeading[]): OutlineLine[] {
  const {rangeOf, tree} = document
  const real = document.nodes('heading').map((node) => {
    const {start, end} = rangeOf(node)
    const numberings = numberingsOf(toString(node))
    return {start, end, depth: node.depth, numberings, look: undefined, isFaint: false, isFound: false}
  })
  const hasTitle = real.some(({depth}) => depth === 1)
  const pseudo = found.map(({text, start, end}, index) => {
    const isTitle =
      index === 0 && !hasTitle && start < (real[0]?.start ?? Infinity) && namesAPolicy.test(text)
    const numberings = isTitle ? [] : numberingsOf(text)
    return {
      start,
      end,
      depth: isTitle ? 1 : undefined,
      numberings,
      look: lookOf(text),
      isFaint: false,
      isFound: true
    }
  })
  const taken = new Set(pseudo.map(({start}) => start))
  const others = tree.children.flatMap((node) => {
    if (!node.position || taken.has(rangeOf(node).start)) return []
    return otherLines(node, document)
  })
  const lastAt = new Map<string, number>()
  for (const {text, start} of others) lastAt.set(text, start)
  for (const node of document.nodes('heading')) lastAt.set(bare(toString(node)), rangeOf(node).start)
  for (const {text, start} of found) lastAt.set(bare(text), start)
  // A line that is repeated below is a line of contents.
  const single = others.filter(({text, start}) => (lastAt.get(text) ?? 0) <= start)
  return [...real, ...pseudo, ...single].sort((a, b) => a.start - b.start)
}

/** The title of a text that begins with it. */
const namesAPolicy =
  /(?<!\p{L})(?:privacy|datenschutz\p{L}*|confidentialité|privacidad|privacidade|protection des données)(?!\p{L})/iu

interface OtherLine extends OutlineLine {
  readonly text: string
}

/** `PERSONAL DATA`, `*Cookies*`, `**Security.**`, `II. Cookies`, `1.  **Security**` */
function otherLines(node: RootContent, document: PolicyDocument): OtherLine[] {
  if (node.type === 'list' && node.ordered)
    return node.children.flatMap((item, index) => listedHeading(item, (node.start ?? 1) + index, document))
  if (node.type !== 'paragraph') return []
  const {start, end} = document.rangeOf(node)
  const paragraph = document.source.slice(start, end)
  const [line = ''] = paragraph.split(/[\n\r]/, 1)
  const marked = line.trim()
  const first = node.children.find((child) => child.type !== 'text' || /[^\s\\*_\u200B]/.test(child.value))
  const isMarked = first !== undefined && document.rangeOf(first).end === start + line.trimEnd().length
  const isBold = isMarked && first.type === 'strong'
  const isItalic = isMarked && first.type === 'emphasis'
  // `**Cookies.**` may be over its text, in the same paragraph.
  if ((!isBold && paragraph.trim() !== marked) || marked.includes('](')) return []
  const text = toString(isBold ? first : node).trim()
  if (!isShort(text)) return []
  const numberings = /[,;:]$/.test(text) ? [] : numberingsOf(text).map(unlessBold(isBold))
  const look = lookOf(marked.replace(/^\uFEFF?(?:\*\*|__)/, ''))
  const isLine = isBold || isItalic || look === 'capitals' || (numberings.length > 0 && !/[.!?]$/.test(text))
  if (!isLine) return []
  return [
    {
      start,
      end: start + line.length,
      depth: undefined,
      numberings,
      look,
      isFaint: !isBold,
      isFound: false,
      text: bare(text)
    }
  ]
}

/** Not a sentence, a date or the name of a company. */
function isShort(text: string): boolean {
  return (
    text.length <= longest &&
    /\p{L}{2}/u.test(text) &&
    !isSentence(text) &&
    !/\b(?:19|20)\d\d\b/.test(text) &&
    !isCompany.test(text)
  )
}

function isSentence(text: string): boolean {
  return /[.!;,]$/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) > 5
}

const isCompany = /(?<!\p{L})(?:inc|ltd|limited|llc|corp|gmbh|ag|sas|sarl|s\.a|b\.?v)\.?$/iu

/** Bold lines aren't numbered together with others. */
function unlessBold(isBold: boolean): (numbering: Numbering) => Numbering {
  return (numbering) => (isBold ? numbering : {...numbering, scheme: `${numbering.scheme} plain`})
}

/** An item of a list that is only a bold line: the list was made of numbered headings. */
function listedHeading(item: ListItem, count: number, {rangeOf}: PolicyDocument): OtherLine[] {
  const [only, ...others] = item.children
  if (only?.type !== 'paragraph' || others.length > 0) return []
  const [bold, ...rest] = only.children
  const text = toString(only).trim()
  if (bold?.type !== 'strong' || rest.length > 0 || !isShort(text)) return []
  const numberings = [{scheme: '1.', count, within: []}]
  return [
    {
      ...rangeOf(item),
      depth: undefined,
      numberings,
      look: lookOf(text),
      isFaint: false,
      isFound: false,
      text: bare(text)
    }
  ]
}

/** A longer line is a statement. */
const longest = 90

function bare(text: string): string {
  return text
    .replace(/[\\*_\uFEFF\u200B]/g, '')
    .trim()
    .toLowerCase()
}
