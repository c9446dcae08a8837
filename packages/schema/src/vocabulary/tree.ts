import type {Vocabulary} from './term.js'

/**
 * The broader terms of a term, the nearest first.
 *
 * @example broader(dataCategories, 'email-address') // ['contact-data', 'personal-data']
 */
export function broader<V extends Vocabulary>(vocabulary: V, id: keyof V & string): (keyof V & string)[] {
  const found: (keyof V & string)[] = []
  let parent = vocabulary[id]?.parent
  while (parent !== undefined && !found.includes(parent)) {
    found.push(parent)
    parent = vocabulary[parent]?.parent
  }
  return found
}

/**
 * Whether a term is another one or a broader one.
 *
 * @example covers(dataCategories, 'personal-data', 'email-address') // true
 */
export function covers<V extends Vocabulary>(
  vocabulary: V,
  broad: keyof V & string,
  narrow: keyof V & string
): boolean {
  let id: (keyof V & string) | undefined = narrow
  while (id !== undefined && id !== broad) id = vocabulary[id]?.parent
  return id !== undefined
}

/**
 * The terms right below a term.
 *
 * @example narrower(purposes, 'personalisation') // ['personalised-content', 'recommendations']
 */
export function narrower<V extends Vocabulary>(vocabulary: V, id: keyof V & string): (keyof V & string)[] {
  return Object.keys(vocabulary).filter((other) => vocabulary[other]?.parent === id)
}
