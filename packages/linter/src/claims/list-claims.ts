import type {Passage, PassagePart} from '../reading/passages.js'
import type {PassageReading} from '../reading/reading.js'
import type {Lines} from '../text/lines.js'
import type {Words} from '../text/words.js'
import type {DocumentTerms} from './claim-terms.js'
import type {Claim} from './claim.js'
import {quoted, quotedTerm} from './quoting.js'
import {wordsBetween} from './sentence-words.js'

/**
 * The claims of list items that only name data, such as `Your IP address` under `We collect the following data:`.
 * Actor, verb and modality are those of the lead-in; the place is that of the item.
 */
export function claimsOfItems(
  passages: readonly PassageReading[],
  claims: readonly Claim[],
  terms: DocumentTerms,
  words: Words,
  text: string,
  lines: Lines
): Claim[] {
  const found: Claim[] = []
  let lead: Claim | undefined
  let next = 0
  let word = 0
  for (const part of passages.flatMap<PassagePart | undefined>(({passage}) => partsOf(passage))) {
    if (!part) {
      lead = undefined
      continue
    }
    while ((claims[next]?.start ?? part.start) < part.start) next++
    const first = next
    while ((claims[next]?.start ?? part.end) < part.end) next++
    if (part.kind !== 'item') lead = leadsIn(part, text) && next > first ? claims[next - 1] : undefined
    else if (lead && next === first && isGathering(lead)) {
      while (word < words.count && words.startOf(word) < part.start) word++
      const claim = claimOfItem(lead, part, word, terms, words, text, lines)
      if (claim) found.push(claim)
    }
  }
  return found
}

/** A heading, which is `undefined` here, ends every lead-in. */
function partsOf({heading, parts}: Passage): readonly (PassagePart | undefined)[] {
  return heading ? [undefined] : parts
}

function leadsIn({start, end}: PassagePart, text: string): boolean {
  return /:[\s*_]*$/.test(text.slice(Math.max(start, end - 12), end))
}

function isGathering({action}: Claim): boolean {
  return action === 'collect' || action === 'collect-automatically' || action === 'keep'
}

/**
 * Only the text before the first full stop of an item names what the lead-in is about; the rest explains it.
 */
function claimOfItem(
  lead: Claim,
  part: PassagePart,
  from: number,
  terms: DocumentTerms,
  words: Words,
  text: string,
  lines: Lines
): Claim | undefined {
  let to = from
  while (to < words.count && to < from + longestItem && words.startOf(to) < part.end)
    if (/^[.!?][*_”"’)]*\s/.test(text.slice(words.endOf(to), words.endOf(to++) + 6))) break
  if (!terms.hasData(from, to)) return undefined
  const {data, exceptions} = terms.between(from, to)
  const item = wordsBetween(words, from, to)
  const [start, end] = [words.startOf(from), words.endOf(to - 1)]
  if (data.length === 0) return undefined
  return {
    ...lead,
    start,
    end,
    text: text.slice(start, end),
    startLine: lines.lineAt(start) + 1,
    endLine: lines.lineAt(Math.max(start, end - 1)) + 1,
    data: data.map((term) => quotedTerm(term, item, text)),
    purposes: [],
    recipients: [],
    exceptions: [
      ...lead.exceptions.filter(({text}) => !/^following$/i.test(text)),
      ...exceptions.map((term) => quoted(term, item, text))
    ]
  }
}

/** An item names its subject at its beginning. */
const longestItem = 100
