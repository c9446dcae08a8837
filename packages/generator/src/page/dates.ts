import type {Element, ElementContent, Root} from 'hast'
import {formatDate} from '../compose/wording/dates.js'
import {element, text} from './elements.js'
import type {Page} from './page.js'

/** A date in words and for machines: `{words: '1 May 2026', iso: '2026-05-01'}`. */
export interface PageDate {
  readonly words: string
  readonly iso: string
}

/** The dates of a page, in both forms that its text may use. */
export function datesOf({language, published, updated, effective}: Page): PageDate[] {
  return [published, updated, effective].flatMap((iso) =>
    iso === undefined
      ? []
      : [
          {words: dateIn(language, iso), iso},
          {words: iso, iso}
        ]
  )
}

/** A date as the policy's own text writes it; in an unknown language, unchanged. */
export function dateIn(language: string, iso: string): string {
  try {
    return formatDate(iso, language)
  } catch {
    return iso
  }
}

/** Marks the page's own dates in the text for machines. */
export function markDates(tree: Root, dates: readonly PageDate[]): void {
  if (dates.length > 0) markIn(tree, dates)
}

/** Elements in which a date is part of something else. */
const unmarked: readonly string[] = ['a', 'code', 'pre', 'time']

function markIn(parent: Root | Element, dates: readonly PageDate[]): void {
  const children: ElementContent[] = []
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...marked(child.value, dates))
    if (child.type !== 'element') continue
    if (!unmarked.includes(child.tagName)) markIn(child, dates)
    children.push(child)
  }
  parent.children = children
}

function marked(value: string, dates: readonly PageDate[]): ElementContent[] {
  for (const {words, iso} of dates) {
    const index = indexOfDate(value, words)
    if (index === -1) continue
    const time = element('time', {dateTime: iso}, [text(words)])
    const before = value.slice(0, index)
    const after = value.slice(index + words.length)
    return [...marked(before, dates), time, ...marked(after, dates)]
  }
  return value === '' ? [] : [text(value)]
}

/** Where a text names a date: in `31 May 2026` there is no `1 May 2026`. */
function indexOfDate(value: string, words: string): number {
  let index = value.indexOf(words)
  while (index !== -1 && /\d/.test(value.charAt(index - 1) + value.charAt(index + words.length))) {
    index = value.indexOf(words, index + 1)
  }
  return index
}
