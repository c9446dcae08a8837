import type {Element} from 'hast'
import {element, isElement} from './elements.js'

/**
 * Makes a table accessible: header cells have a scope, alignment is a class (an inline style would break a
 * strict content security policy), and a wide table scrolls in a region of its own, which has a name and can
 * take the keyboard's focus, instead of making the page scroll.
 */
export function scrollableTable(table: Element, name: string): Element {
  for (const part of table.children) {
    if (!isElement(part, 'thead', 'tbody', 'tfoot', 'tr')) continue
    const scope = part.tagName === 'thead' ? 'col' : 'row'
    for (const row of rowsOf(part))
      for (const cell of row.children) if (isElement(cell, 'th', 'td')) dress(cell, scope)
  }
  return element('section', {className: ['table'], ariaLabel: name, tabIndex: 0}, [table])
}

function rowsOf(part: Element): Element[] {
  if (part.tagName === 'tr') return [part]
  return part.children.filter((child): child is Element => isElement(child, 'tr'))
}

function dress(cell: Element, scope: 'col' | 'row'): void {
  const align = /^\s*text-align:\s*(left|right|center)\s*(?:;\s*)?$/.exec(
    cell.properties.style?.toString() ?? ''
  )?.[1]
  delete cell.properties.style
  if (align !== undefined) cell.properties.className = [`align-${align}`]
  if (cell.tagName !== 'th') return
  // A header cell without words isn't a header: `| | Purpose |` has an empty corner.
  if (cell.children.length === 0) cell.tagName = 'td'
  else cell.properties.scope ??= scope
}
