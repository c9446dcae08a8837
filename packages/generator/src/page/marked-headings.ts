import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import {clean} from './clean.js'
import {titleId} from '../compose/page-ids.js'
import {headingsIn, outline} from './headings.js'
import type {Anchor} from './page.js'
import {parse} from './parse.js'

/** A heading of Markdown: `markdown.slice(start, end)`, its marks included. */
export interface MarkedHeading {
  /** The id that it has in our HTML. */
  readonly id: string
  readonly level: number
  /** Its words, as Markdown. */
  readonly words: string
  readonly start: number
  readonly end: number
}

/**
 * The headings of Markdown that are marked with number signs or underlined, in order, each with its id in our HTML. Those
 * within a quote or a list are left out, and those written as HTML: hosts read no id there.
 */
export function markedHeadings(markdown: string, anchors: readonly Anchor[]): readonly MarkedHeading[] {
  const waiting = idsIn(markdown, anchors)
  return parse(markdown, {html: false}).children.flatMap((child) => {
    const marked = child.type === 'element' ? markedHeading(child, markdown) : undefined
    if (!marked) return []
    const words = toString(child)
    const index = waiting.findIndex((heading) => heading.words === words)
    const [found] = waiting.splice(0, index + 1).slice(-1)
    return found ? [{...marked, id: found.id}] : []
  })
}

/** The words and ids of all headings that our HTML has, in order. */
function idsIn(markdown: string, anchors: readonly Anchor[]): {words: string; id: string}[] {
  const tree = clean(parse(markdown))
  outline(tree, anchors)
  return [...headingsIn(tree)].flatMap((heading) => {
    const {id = heading.tagName === 'h1' ? titleId : undefined} = heading.properties
    return typeof id === 'string' ? [{words: toString(heading), id}] : []
  })
}

/** `## Words ##`, or `Words` above a line of `=` or `-`. */
function markedHeading({position}: Element, markdown: string): Omit<MarkedHeading, 'id'> | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start === undefined || end === undefined) return undefined
  const [line = '', underline, ...more] = markdown.slice(start, end).trim().split(/\r?\n/)
  const [, signs, signed = ''] = /^(#{1,6})[ \t](.*)$/.exec(line) ?? []
  if (signs !== undefined && underline === undefined)
    return {level: signs.length, words: signed.replace(/(?<=[ \t])#+$/, '').trim(), start, end}
  if (underline === undefined || more.length > 0) return undefined
  return {level: underline.includes('=') ? 1 : 2, words: line.trim(), start, end}
}
