import {lineAt, type Line} from '../reading/lines.js'
import type {Passage, PassagePart} from '../reading/passages.js'
import type {Evidence} from '../disclosures/recognise.js'
import {wordsOf} from '../text/words.js'
import type {ClaimPhrases} from './claim-phrases.js'
import {claimTermsOf} from './claim-terms.js'
import type {Claim} from './claim.js'

/**
 * The claims of list items that only name data, such as `Your IP address` under `We collect the following data:`.
 * Actor, verb and modality are those of the lead-in; the place is that of the item.
 */
export function claimsOfItems(
  passages: readonly Passage[],
  claims: readonly Claim[],
  phrases: ClaimPhrases,
  markdown: string,
  lines: readonly Line[]
): Claim[] {
  const found: Claim[] = []
  let lead: Claim | undefined
  let next = 0
  for (const part of passages.flatMap<PassagePart | undefined>(partsOf)) {
    if (!part) {
      lead = undefined
      continue
    }
    while ((claims[next]?.start ?? part.start) < part.start) next++
    const first = next
    while ((claims[next]?.start ?? part.end) < part.end) next++
    if (part.kind !== 'item') lead = leadsIn(part, markdown) && next > first ? claims[next - 1] : undefined
    else if (lead && next === first && isGathering(lead)) {
      const claim = claimOfItem(lead, part, phrases, markdown, lines)
      if (claim) found.push(claim)
    }
  }
  return found
}

/** A heading, for which `undefined` stands, ends every lead-in. */
function partsOf({heading, parts}: Passage): readonly (PassagePart | undefined)[] {
  return heading ? [undefined] : parts
}

function leadsIn({start, end}: PassagePart, markdown: string): boolean {
  return /:[\s*_]*$/.test(markdown.slice(Math.max(start, end - 12), end))
}

function isGathering({action}: Claim): boolean {
  return action === 'collect' || action === 'collect-automatically' || action === 'keep'
}

/** Only what stands before the first full stop of an item names what the lead-in is about; the rest explains. */
function claimOfItem(
  lead: Claim,
  part: PassagePart,
  phrases: ClaimPhrases,
  markdown: string,
  lines: readonly Line[]
): Claim | undefined {
  const all = wordsOf(markdown, part.start, part.end).slice(0, 100)
  const stop = all.findIndex(({end}) => /^[.!?][*_”"’)]*\s/.test(markdown.slice(end, end + 6)))
  const words = stop === -1 ? all : all.slice(0, stop + 1)
  const [start, end] = [words[0]?.start, words.at(-1)?.end]
  const terms = claimTermsOf(words, phrases)
  if (start === undefined || end === undefined || terms.data.length === 0) return undefined
  const span = (first: number, last: number): Evidence => {
    const place = {start: words[first]?.start ?? start, end: words[last]?.end ?? end}
    return {...place, text: markdown.slice(place.start, place.end)}
  }
  return {
    ...lead,
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lineAt(lines, start) + 1,
    endLine: lineAt(lines, Math.max(start, end - 1)) + 1,
    data: terms.data.map(({name, first, last}) => ({id: name, ...span(first, last)})),
    purposes: [],
    recipients: [],
    exceptions: [
      ...lead.exceptions.filter(({text}) => !/^following$/i.test(text)),
      ...terms.exceptions.map(({first, last}) => span(first, last))
    ]
  }
}
