import type {DataEntry} from '../facts/data.js'
import {labels} from '../languages/en/labels.js'

/** What an error calls data: its label in the vocabulary, or the author's own words. */
export function labelOf(data: DataEntry): string {
  return typeof data === 'string' ? labels.dataCategories[data] : `“${data.other}”`
}
