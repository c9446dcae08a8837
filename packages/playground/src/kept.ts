import type {Span} from './answer.js'

/** A child of an element, which stays as it is while its key stays the same. */
export interface Entry {
  /** Everything that it shows. */
  readonly key: string
  /** The places in the text that it is about: they may move while its content stays. */
  readonly places: readonly Span[]
  /** Makes the element; `place` always returns the newest of its places. */
  readonly make: (place: (index: number) => Span | undefined) => HTMLElement
}

const entryOf = new WeakMap<Element, Entry>()

/**
 * Makes some entries the children of an element. Equal ones at the beginning and at the end are kept: after a
 * key press that is nearly all of them, and laying them all out again would take longer than a frame.
 */
export function keepOrMake(parent: HTMLElement, entries: readonly Entry[]): void {
  const old = [...parent.children]
  const isAlike = (child: Element | undefined, entry: Entry | undefined): boolean =>
    child !== undefined && entry !== undefined && entryOf.get(child)?.key === entry.key
  const most = Math.min(old.length, entries.length)
  let first = 0
  while (first < most && isAlike(old[first], entries[first])) first += 1
  let last = 0
  while (last < most - first && isAlike(old.at(-1 - last), entries.at(-1 - last))) last += 1

  const next = old[old.length - last] ?? null
  for (const child of old.slice(first, old.length - last)) child.remove()
  for (const entry of entries.slice(first, entries.length - last)) parent.insertBefore(made(entry), next)
  for (const [index, entry] of entries.entries()) {
    const child = parent.children[index]
    if (child) entryOf.set(child, entry)
  }
}

function made({make}: Entry): HTMLElement {
  const element = make((index) => entryOf.get(element)?.places[index])
  return element
}
