import type {Heading} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from './document.js'
import {htmlAttributes} from './html-attributes.js'
import {writtenName} from './written-address.js'

/** Returns the targets of links within the page: the ids of headings, and the ids and names in HTML. */
export function anchorsOf(document: PolicyDocument): ReadonlySet<string> {
  const anchors = new Set(['', 'top'])
  const seen = new Map<string, number>()
  for (const heading of document.nodes('heading')) {
    const slug = slugOf(heading)
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
    const own = /\{#(?<id>[\w-]+)\}$/.exec(toString(heading).trimEnd())?.groups?.id
    if (own !== undefined) anchors.add(own)
  }
  for (const html of document.nodes('html')) {
    for (const {name, value} of htmlAttributes(html.value)) {
      if (name === 'id' || name === 'name') anchors.add(writtenName(value))
    }
  }
  return anchors
}

/** The id that GitHub and most other tools give a heading. */
function slugOf(heading: Heading): string {
  return toString(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
