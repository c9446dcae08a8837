import type {Root, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {clean} from './clean.js'
import {markDates, type PageDate} from './dates.js'
import {isElement, replaceElements} from './elements.js'
import {outline, type ContentsEntry} from './headings.js'
import type {Anchor} from './page.js'
import {parse} from './parse.js'
import {checkSign, imageLink} from './plain-media.js'
import {scrollableTable} from './tables.js'

/** A policy's Markdown as the parts of an HTML article. */
export interface Article {
  /** Anything before the title, such as the notice on an archived policy. */
  readonly notice: string
  /** The content of the Markdown's own title; empty if it has none. */
  readonly heading: string
  readonly text: string
  readonly contents: readonly ContentsEntry[]
}

export interface ArticleOptions {
  readonly anchors: readonly Anchor[]
  readonly dates: readonly PageDate[]
  /** The name of a table: `Table 3`. */
  readonly tableName: string
}

/** Reads a policy's Markdown. Nothing in it is active: it is cleaned first, and marked up afterwards. */
export function articleOf(markdown: string, {anchors, dates, tableName}: ArticleOptions): Article {
  const tree = clean(parse(markdown))
  const title = tree.children.findIndex((child) => isElement(child, 'h1'))
  const contents = outline(tree, anchors)
  markDates(tree, dates)
  replacePlain(tree, tableName)
  return {
    notice: html(tree.children.slice(0, Math.max(title, 0))),
    heading: title === -1 ? '' : innerHtml(tree.children[title]),
    text: html(tree.children.slice(title + 1)),
    contents
  }
}

function replacePlain(tree: Root, tableName: string): void {
  let tables = 0
  replaceElements(tree, (element) => {
    if (element.tagName === 'img') return imageLink(element)
    if (element.tagName === 'input') return checkSign(element)
    return element.tagName === 'table' ? [scrollableTable(element, `${tableName} ${++tables}`)] : [element]
  })
}

function html(children: RootContent[]): string {
  return toHtml({type: 'root', children}).trim()
}

function innerHtml(heading: RootContent | undefined): string {
  return heading?.type === 'element' ? toHtml({type: 'root', children: heading.children}).trim() : ''
}
