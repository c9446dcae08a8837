import type {Element, ElementContent, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import GitHubSlugger from 'github-slugger'
import {pageIds} from '../compose/page-ids.js'
import {element} from './elements.js'
import type {Anchor} from './page.js'

/** One line of the table of contents. */
export interface ContentsEntry {
  readonly id: string
  readonly heading: string
}

/**
 * Makes one outline of a document's headings, in place: the first of level one is the title, no level is
 * skipped below it, and each heading has an id and links to itself. Returns the sections.
 *
 * Bold lines that look like headings stay as they are: an archived policy is shown as it was.
 */
export function outline(tree: Root, anchors: readonly Anchor[]): ContentsEntry[] {
  const sections: ContentsEntry[] = []
  const idOf = identifier(anchors)
  let level = 1
  let titled = false
  for (const heading of headingsIn(tree)) {
    const written = Number(heading.tagName.charAt(1))
    if (written === 1 && !titled) {
      titled = true
      continue
    }
    level = Math.min(Math.max(written, 2), level + 1)
    heading.tagName = `h${level}`
    const words = toString(heading).trim()
    if (words === '') continue
    const id = idOf(words)
    heading.properties.id = id
    if (!holdsLink(heading)) heading.children = [element('a', {href: `#${id}`}, heading.children)]
    if (level === 2) sections.push({id, heading: words})
  }
  return sections
}

/** Assigns ids: the one given for the heading, else its words as a slug; each only once. */
function identifier(anchors: readonly Anchor[]): (heading: string) => string {
  const slugger = new GitHubSlugger()
  for (const id of [...pageIds, ...anchors.map((anchor) => anchor.id)]) slugger.slug(id)
  const waiting = [...anchors]
  return (heading) => {
    const index = waiting.findIndex((anchor) => anchor.heading === heading)
    const [anchor] = index === -1 ? [] : waiting.splice(index, 1)
    return anchor?.id ?? slugger.slug(heading)
  }
}

export function* headingsIn(parent: Root | Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (/^h[1-6]$/.test(child.tagName)) yield child
    else yield* headingsIn(child)
  }
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink))
}
