import type {Definition, Html, Image, Link, LinkReference} from 'mdast'
import {matchesIn} from '../text/matches.js'
import {oncePer} from '../text/once-per.js'
import type {PolicyDocument, Range} from './document.js'
import {htmlSource} from './html-source.js'
import {htmlTexts} from './html-texts.js'
import {within} from './within.js'

/**
 * Returns a test for whether a range is text for readers, whose characters a fix may change. In tags, comments, scripts,
 * addresses, labels and the tags of a site generator, characters are names that something else may refer to.
 */
export const textForReaders: (document: PolicyDocument) => (range: Range) => boolean = oncePer((document) => {
  const isName = within(namesIn(document))
  return (range) => {
    for (let offset = range.start; offset < range.end; offset++) if (isName(offset)) return false
    return isVisible(range, document)
  }
})

/** Whether readers see a range, or would if it were text: it isn't in a comment, a script or a hidden element. */
export function isVisible({start, end}: Range, {source, visible}: PolicyDocument): boolean {
  return visible === source || visible.slice(start, end) === source.slice(start, end)
}

function namesIn(document: PolicyDocument): Range[] {
  const {nodes, rangeOf, source} = document
  return [
    ...nodes('html').flatMap((node) => tagsIn(node, document)),
    ...nodes('link').flatMap((node) => addressOf(node, document)),
    ...nodes('image').flatMap((node) => addressOf(node, document)),
    ...nodes('definition').flatMap((node) => {
      const {start} = rangeOf(node)
      return addressOf(node, document).map(({end}) => ({start, end}))
    }),
    ...nodes('linkReference').map((node) => labelOf(node, document)),
    ...nodes('imageReference').map(rangeOf),
    ...nodes('footnoteReference').map(rangeOf),
    ...nodes('footnoteDefinition').map((node) => {
      const {start} = rangeOf(node)
      return {start, end: source.indexOf(']:', start)}
    }),
    ...matchesIn(source, ofSite).map(rangeOfMatch),
    ...bareAddressesIn(document)
  ]
}

/** The addresses that are written out in the text but are no links. */
function bareAddressesIn({nodes, rangeOf, source}: PolicyDocument): Range[] {
  const found = matchesIn(source, bareAddress).map(rangeOfMatch)
  if (found.length === 0) return []
  const isLinked = within(nodes('link').map(rangeOf))
  return found.filter(({end}) => !isLinked(end - 1))
}

const rangeOfMatch = ({index, 0: words}: RegExpExecArray): Range => ({
  start: index,
  end: index + words.length
})

/** A piece of HTML without the text between its tags. */
function tagsIn(node: Html, {visible, rangeOf}: PolicyDocument): Range[] {
  const {start, end} = rangeOf(node)
  const tags: Range[] = []
  let at = start
  for (const text of htmlTexts(htmlSource(node, {start, end}, visible))) {
    tags.push({start: at, end: start + text.start})
    at = start + text.end
  }
  tags.push({start: at, end})
  return tags
}

/**
 * The address of a link after its words. One that is written out in the text is all of the link. A place in the text itself is
 * named by the words of a heading, which are fixed alike.
 */
function addressOf(node: Definition | Image | Link, document: PolicyDocument): Range[] {
  const {source} = document
  const range = document.rangeOf(node)
  if (isBare(node, document)) return [withNeighbours(range, source)]
  const words = endOfWords(node, document)
  opening.lastIndex = words
  const written = opening.exec(source)
  if (!written || opening.lastIndex > range.end) return [{start: words, end: range.end}]
  const start = opening.lastIndex
  // Images have images and links in their words.
  const next = source.indexOf('](', start)
  if (node.type === 'image' && next !== -1 && next < range.end) return [range]
  if (source.charAt(start) === '#') return []
  address.lastIndex = start
  const [{length} = ''] = address.exec(source) ?? []
  return [{start, end: start + length}]
}

/** Whether an address has no words beside it: `<https://a.nl>`, `https://a.nl`. */
function isBare(node: Definition | Image | Link, {rangeOf, source}: PolicyDocument): boolean {
  const {start} = rangeOf(node)
  const [words] = 'children' in node ? node.children : []
  return (
    !/^!?\[/.test(source.slice(start, start + 2)) || (words !== undefined && rangeOf(words).start === start)
  )
}

/** What is beside a bare address keeps it from being longer, or none at all: `https://a.nl\u200Bwe`. */
function withNeighbours({start, end}: Range, source: string): Range {
  rest.lastIndex = end
  return {start: start - 1, end: end + (rest.exec(source)?.[0].length ?? 0) + 1}
}

const rest = /[^ \t\n\r<]{0,1000}/y

/** The label that a definition has: the words in brackets, if there are no others. */
function labelOf(node: LinkReference, document: PolicyDocument): Range {
  const {start, end} = document.rangeOf(node)
  return {start: node.referenceType === 'full' ? endOfWords(node, document) : start, end}
}

/** Where the words of a link end, before its target; the start of the link if it has none. */
export function endOfWords(
  node: Definition | Image | Link | LinkReference,
  {rangeOf}: PolicyDocument
): number {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? rangeOf(last).end : rangeOf(node).start
}

const opening = /\](?:\(|:)[ \t\n\r]*/g
// No other space ends an address.
const address = /<[^<>\n]*>|[^ \t\n\r]*/y

/** An address, whether or not it is a link, and a character before it that may keep it from being one. */
const bareAddress = /\S?(?:https?:\/\/|www\.)[^\s<]{0,1000}/gi

/** Tags and variables of site generators, and attributes behind a heading. */
const ofSite = /\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|<%[^%\n]{0,300}%>|\{[#.:][^{}\n]{0,100}\}/g
