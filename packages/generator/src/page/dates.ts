import type {Element, ElementContent, Root} from 'hast'
import {element, text} from './elements.js'
import type {Page} from './page.js'

/** A date as it reads and as machines read it: `{words: '1 May 2026', iso: '2026-05-01'}`. */
export interface PageDate {
  readonly words: string
  readonly iso: string
}

/** The dates of a page, in both ways in which its text may name them. */
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

/** A date in the words of a language: `1 May 2026`, `1. Mai 2026`. */
export function dateIn(language: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const [primary = ''] = language.toLowerCase().split('-')
  const name = (Object.hasOwn(months, primary) ? months[primary] : undefined)?.[Number(month) - 1]
  if (name === undefined) return iso
  return primary === 'de' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`
}

// Written out, because the names that Intl knows differ between versions of Node.
const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
}

/** Mark the page's own dates, where the text names them, for machines. Returns those that it found. */
export function markDates(tree: Root, dates: readonly PageDate[]): Set<string> {
  const found = new Set<string>()
  if (dates.length > 0) markIn(tree, dates, found)
  return found
}

/** Elements in which a date is part of something else. */
const unmarked: readonly string[] = ['a', 'code', 'pre', 'time']

function markIn(parent: Root | Element, dates: readonly PageDate[], found: Set<string>): void {
  const children: ElementContent[] = []
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...marked(child.value, dates, found))
    if (child.type !== 'element') continue
    if (!unmarked.includes(child.tagName)) markIn(child, dates, found)
    children.push(child)
  }
  parent.children = children
}

function marked(value: string, dates: readonly PageDate[], found: Set<string>): ElementContent[] {
  for (const {words, iso} of dates) {
    const index = indexOfDate(value, words)
    if (index === -1) continue
    found.add(iso)
    const time = element('time', {dateTime: iso}, [text(words)])
    const before = value.slice(0, index)
    const after = value.slice(index + words.length)
    return [...marked(before, dates, found), time, ...marked(after, dates, found)]
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
