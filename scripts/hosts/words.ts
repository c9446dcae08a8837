import type {Element, Nodes as Html} from 'hast'
import type {Nodes} from 'mdast'

/** What a page shows, without the marks that a host puts beside headings. */
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

/** The words of Markdown. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join(' ') : ''
}

/** White space between elements says nothing, and Astro and Hugo set quotation marks and dashes in ways of their own. */
export function plain(text: string): string {
  return (
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’‚]/g, "'")
      // Of `\---`, Hugo's Goldmark makes a hyphen and a dash.
      .replace(/[-–—]+/g, '-')
      .replace(/…|\.\.\./g, '.')
      .replace(/\s+/g, '')
  )
}
