import type {Element, Nodes as Html} from 'hast'
import type {Nodes} from 'mdast'

/** The text of a page, without the marks that a host puts beside headings. */
export function wordsIn(node: Html): string {
  return plain(shown(node))
}

function shown(node: Html): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isMark(node)) return ''
  return 'children' in node ? node.children.map(shown).join(' ') : ''
}

function isMark({tagName, properties: {className}}: Element): boolean {
  return (
    ['script', 'style'].includes(tagName) ||
    [className].flat().some((name) => name === 'header-anchor' || name === 'hash-link')
  )
}

/** A heading that a page shows. */
export interface ShownHeading {
  readonly words: string
  /** Its own id, and those of anchors in it: a link to any of them leads here. */
  readonly ids: readonly string[]
}

/** The headings that a page shows, in order. */
export function headingsIn(node: Html): ShownHeading[] {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName))
    return [{words: wordsIn(node), ids: idsIn(node)}]
  return 'children' in node ? node.children.flatMap((child) => headingsIn(child)) : []
}

function idsIn(node: Html): string[] {
  const {id} = node.type === 'element' ? node.properties : {}
  const below = 'children' in node ? node.children.flatMap((child) => idsIn(child)) : []
  return typeof id === 'string' ? [id, ...below] : below
}

/** The words of Markdown. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join(' ') : ''
}

/**
 * White space between elements means nothing, and Astro and Hugo have typographic quotation marks and dashes
 * of their own.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’‚]/g, "'")
      // Hugo's Goldmark turns `\---` into a hyphen and a dash.
      .replace(/[-–—]+/g, '-')
      .replace(/…|\.\.\./g, '.')
      .replace(/\s+/g, '')
  )
}
