import {claimListsOf} from '../languages/claim-lists.js'
import type {Matches} from '../phrases/phrase-book.js'
import type {Reading} from '../reading/reading.js'

/** All phrases of a document that claims and promises are made of, looked for once. */
export function claimPhrasesIn(reading: Reading): Matches {
  const known = found.get(reading) ?? claimListsOf(reading.language).book.find(reading.words)
  found.set(reading, known)
  return known
}

const found = new WeakMap<Reading, Matches>()
