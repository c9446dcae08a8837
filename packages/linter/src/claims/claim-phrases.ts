import {claimListsOf} from '../languages/claim-lists.js'
import type {Matches} from '../phrases/phrase-book.js'
import type {Reading} from '../reading/reading.js'

/**
 * The phrases of claims and promises, in a document or in its first words. Those of the whole document are
 * looked for only once.
 */
export function claimPhrasesIn(reading: Reading, count: number = reading.words.count): Matches {
  const known = found.get(reading) ?? claimListsOf(reading.language).book.find(reading.words, count)
  if (count === reading.words.count) found.set(reading, known)
  return known
}

const found = new WeakMap<Reading, Matches>()
