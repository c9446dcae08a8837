import type {DataEntry} from '../facts/data.js'
import {dataCategories} from '../vocabulary/data-categories.js'

/** What an error calls data: the words of the vocabulary, or the author's own. */
export function labelOf(data: DataEntry): string {
  return typeof data === 'string' ? dataCategories[data].label.en : `“${data.other}”`
}
