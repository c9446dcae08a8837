import type {Practice} from '../model/index.js'
import {dataCategories, type DataCategory, type Protector} from '../vocabulary/data-categories.js'
import {broader, covers} from '../vocabulary/tree.js'

/** A category of data, or the author's own words for it. */
export type DataEntry = NonNullable<Practice['data']>[number]

/** The data that something names, or all of it where it names none. */
export function dataOf({data}: {readonly data?: readonly DataEntry[] | undefined}): readonly DataEntry[] {
  return data ?? ['personal-data']
}

/** The term of the vocabulary for data: itself, or the kind that its author gives it. */
export function kindOf(data: DataEntry): DataCategory {
  return typeof data === 'string' ? data : data.kind
}

/**
 * Whether data is among what another entry names, by the tree: an e-mail address is among contact details.
 * Data in an author's own words is of the kind that the author gives it.
 */
export function dataIsWithin(narrow: DataEntry, broad: DataEntry): boolean {
  if (typeof broad !== 'string') return typeof narrow !== 'string' && sameWords(narrow, broad)
  return covers(dataCategories, broad, kindOf(narrow))
}

function sameWords(one: {readonly other: string}, another: {readonly other: string}): boolean {
  return wordsOf(one) === wordsOf(another)
}

/** The author's own words for data, in lower case. */
export function wordsOf({other}: {readonly other: string}): string {
  return other.trim().toLowerCase()
}

/** Whether two entries have data in common: one is the other, or within it. */
export function dataOverlaps(one: DataEntry, another: DataEntry): boolean {
  return dataIsWithin(one, another) || dataIsWithin(another, one)
}

/**
 * Whether each of these entries, as it is or in a broader category, is among the known ones. The known ones
 * are indexed once, since many practices are compared with them.
 */
export function amongData(known: readonly DataEntry[]): (asked: readonly DataEntry[]) => boolean {
  const keys = new Set(known.map(keyOf))
  const isKnown = (data: DataEntry): boolean => keysOf(data).some((key) => keys.has(key))
  return (asked) => asked.every(isKnown)
}

/** The keys under which data is found among other data: itself, and every category that it belongs to. */
export function keysOf(data: DataEntry): readonly string[] {
  return [...new Set([keyOf(data), ...kindsOf(data)])]
}

/** Every category that data belongs to. */
function kindsOf(data: DataEntry): readonly string[] {
  const kind = kindOf(data)
  return [kind, ...broader(dataCategories, kind)]
}

/** Itself: the term of the vocabulary, or the author's own words. */
export function keyOf(data: DataEntry): string {
  return typeof data === 'string' ? data : `other: ${wordsOf(data)}`
}

/** Whether data concerns people at all: “aggregate data” doesn't. */
export function isPersonalData(data: DataEntry): boolean {
  return !covers(dataCategories, 'non-personal-data', kindOf(data))
}

/**
 * Whether a law gives a category of data special protection: Art. 9 and 10 GDPR, Civ. Code § 1798.140(ae),
 * RCW 19.373.010(8).
 */
export function isSensitive(data: DataEntry, law: Protector): boolean {
  const term = dataCategories[kindOf(data)]
  return 'sensitive' in term && term.sensitive.some((name) => name === law)
}

/** Whether it is a special category, which must not be used unless a condition of Art. 9 GDPR is met. */
export function isSpecialCategory(data: DataEntry): boolean {
  return isSensitive(data, 'gdpr') && kindOf(data) !== 'criminal-records'
}
