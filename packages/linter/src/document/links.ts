import type {Definition, Html, Image, Link} from 'mdast'
import type {PolicyDocument, Range} from './document.js'
import {htmlAttributes} from './html-attributes.js'
import {htmlSource} from './html-source.js'
import {endOfWords, isVisible} from './text-for-readers.js'
import {writtenAddress} from './written-address.js'
import {matchesIn} from '../text/matches.js'
import {oncePer} from '../text/once-per.js'

/** An address that a reader can follow, and where it is. */
export interface Address extends Range {
  readonly url: string
  /** The words of the link, unless they are the address itself. */
  readonly text?: Range
}

/** Returns every address that the text links to: links, definitions, `<a href>`, except those in the archive notice. */
export const addressesOf: (document: PolicyDocument) => readonly Address[] = oncePer((document) => {
  const {archiveNotice} = document
  return [
    ...document.nodes('link').flatMap((node) => addressOf(node, document)),
    ...document.nodes('definition').flatMap((node) => addressOf(node, document)),
    ...document.nodes('html').flatMap((node) => htmlAddresses(node, document, 'a', 'href'))
  ]
    .filter(({start}) => !archiveNotice || start < archiveNotice.start || start >= archiveNotice.end)
    .filter((address) => isVisible(address, document))
    .sort((a, b) => a.start - b.start)
})

/** Finds the address of a link after its words: in `[b](b)`, it is the second `b`. */
function addressOf(node: Definition | Image | Link, document: PolicyDocument): Address[] {
  const range = document.rangeOf(node)
  const from = endOfWords(node, document)
  const source = document.source.slice(from, range.end)
  const at = source.indexOf(node.url)
  const text = textRange(node, document)
  if (at !== -1)
    return [{url: node.url, start: from + at, end: from + at + node.url.length, ...(text && {text})}]
  const written = /^\]\(\s*(?:<(?<angled>[^>]*)>|(?<bare>\S*?)(?=\s|\)$))/.exec(source)
  const destination = written?.groups?.angled ?? written?.groups?.bare ?? ''
  // With character references and escapes, the source differs from the address: `?a=1&amp;b=2`.
  if (written && destination !== '') {
    const start = from + source.indexOf(destination, 2)
    return [{url: node.url, start, end: start + destination.length, ...(text && {text})}]
  }
  // `<https://…>` and bare addresses have no other words.
  const whole = document.source.slice(range.start, range.end)
  const inside = whole.indexOf(node.url)
  return inside === -1
    ? []
    : [{url: node.url, start: range.start + inside, end: range.start + inside + node.url.length}]
}

function textRange(node: Definition | Image | Link, document: PolicyDocument): Range | undefined {
  if (!('children' in node)) return undefined
  const {start} = document.rangeOf(node)
  if (document.source[start] !== '[') return undefined
  return {start: start + 1, end: Math.max(start + 1, endOfWords(node, document))}
}

/** Returns the address of every page that is shown within this one: `<iframe src>`. */
export function framesOf(document: PolicyDocument): readonly Address[] {
  return document
    .nodes('html')
    .flatMap((node) => htmlAddresses(node, document, 'iframe', 'src'))
    .filter((address) => isVisible(address, document))
}

function htmlAddresses(node: Html, document: PolicyDocument, tag: string, attribute: string): Address[] {
  const range = document.rangeOf(node)
  const attributes = [...htmlAttributes(htmlSource(node, range, document.source))]
  return attributes.flatMap(({element, name, value, start: at}) => {
    if (element !== tag || name !== attribute) return []
    const from = range.start + at + value.length - value.trimStart().length
    return [{url: writtenAddress(value), start: from, end: from + value.trim().length}]
  })
}

/**
 * Finds addresses that are written out in the text. With remark-gfm they are links, without it plain words; either way
 * readers see an address and, on most pages, can follow it.
 */
export function bareAddressesOf(document: PolicyDocument): readonly Address[] {
  const {source, archiveNotice} = document
  const links = [...document.nodes('link'), ...document.nodes('linkReference')].map(document.rangeOf)
  const linked = links.sort((a, b) => a.start - b.start)
  let next = 0
  return document.nodes('text').flatMap((node) => {
    const {start, end} = document.rangeOf(node)
    while ((linked[next]?.end ?? Infinity) <= start) next++
    if ((linked[next]?.start ?? Infinity) < end) return []
    if (archiveNotice && start >= archiveNotice.start && start < archiveNotice.end) return []
    const text = source.slice(start, end)
    if (!text.includes('://')) return []
    return matchesIn(text, /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”„«»[\]]+/giu).map(({index, 0: words}) => {
      const url = withoutPunctuation(words)
      return {url, start: start + index, end: start + index + url.length}
    })
  })
}

/** Cuts off what follows an address: the full stop of its sentence, or the end of the brackets that it is in. */
function withoutPunctuation(address: string): string {
  let open = address.split('(').length - address.split(')').length
  let end = address.length
  while (end > 0) {
    const last = address.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!/[?!.,:;*_~'’…]/.test(last)) break
    end--
  }
  return address.slice(0, end)
}
