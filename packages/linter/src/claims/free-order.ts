import type {DataCategory} from '@policy-gen/schema'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {Lines} from '../text/lines.js'
import type {Range} from '../text/range.js'
import {isSelf} from './claim-actor.js'
import type {ClaimTerms} from './claim-terms.js'
import type {Claim, ClaimTerm} from './claim.js'
import {quoted, quotedTerm} from './quoting.js'
import type {Word} from './sentence-words.js'
import {within, type Span} from './word-span.js'

/**
 * The claims of a sentence in a language with free word order: `Ihre Daten geben wir nicht an Dritte weiter`.
 * It is cut before `aber` and at semicolons; terms in a part belong to each of its verbs.
 */
export function claimsOfFreeOrder(
  words: readonly Word[],
  terms: ClaimTerms,
  limit: Range | undefined,
  earlier: readonly DataCategory[],
  lists: ClaimLists,
  text: string,
  lines: Lines
): Omit<Claim, 'under'>[] {
  const {freeOrder} = lists
  if (!freeOrder || isQuestion(words, text)) return []
  const parts = partsOf(words, lists, text)
  return parts.flatMap(([first, last], number) => {
    const here = within(first, last)
    if (terms.noClaim.some(here)) return []
    const own = words.slice(first, last + 1)
    const start = own[0]?.start ?? 0
    const end = own.at(-1)?.end ?? start
    const termsHere = <Id extends string>(found: readonly PhraseMatch<Id>[]): ClaimTerm<Id>[] =>
      found.filter(here).map((term) => quotedTerm(term, words, text))
    const next = parts[number + 1]
    const limited = next
      ? quoted({first: next[0], last: next[0]}, words, text)
      : limit && {...limit, text: text.slice(limit.start, limit.end)}
    const isPossible = own.some(({text}) => lists.modals.has(text))
    const negated = isNegated(own, lists)
    const data = termsHere(terms.data)
    // `Régies publicitaires` are recipients, not a purpose.
    const purposes = termsHere(
      terms.purposes.filter(
        (term) => !terms.recipients.some((who) => who.first <= term.first && who.last >= term.last)
      )
    )
    const recipients = termsHere(terms.recipients)
    return terms.actions.filter(here).flatMap((verb): Omit<Claim, 'under'>[] => {
      const actor = actorOf(words, [first, last], verb, terms, lists)
      if (!actor) return []
      const evidence = quoted(verb, words, text)
      const denies = words
        .slice(verb.first, verb.last + 1)
        .some(({text}) => freeOrder.denying?.includes(text) === true)
      // `Wir verzichten nicht auf Cookies` denies a denial, which isn't a claim.
      if (denies && negated) return []
      const inVerb = within(verb.first, verb.last)
      const pointed = earlier.map((id) => ({id, ...evidence}))
      return [
        {
          start,
          end,
          text: text.slice(start, end),
          startLine: lines.lineAt(start) + 1,
          endLine: lines.lineAt(Math.max(start, end - 1)) + 1,
          actor,
          ...(isSelf(terms, words, first, verb.first, lists) && {byName: true as const}),
          action: verb.name,
          modality: negated || denies ? 'never' : isPossible ? 'may' : 'does',
          verb: evidence,
          data: data.length > 0 || !own.some(({text}) => freeOrder.pronouns.includes(text)) ? data : pointed,
          purposes,
          recipients,
          exceptions: [
            ...terms.exceptions
              // The `ohne` of `kommt ohne Cookies aus` belongs to the verb.
              .filter((term) => here(term) && !(denies && inVerb(term)))
              .map((term) => quoted(term, words, text)),
            ...(limited ? [limited] : [])
          ]
        }
      ]
    })
  })
}

/** First and last word of each part. */
function partsOf(
  words: readonly Word[],
  {contrasts}: ClaimLists,
  text: string
): (readonly [first: number, last: number])[] {
  const starts = words.flatMap(({text: word, start}, at) => {
    const gap = at === 0 ? '' : text.slice(words[at - 1]?.end, start)
    return at === 0 || contrasts.has(word) || /[;—]/.test(gap) ? [at] : []
  })
  return starts.map((start, number) => [start, (starts[number + 1] ?? words.length) - 1] as const)
}

function isQuestion(words: readonly Word[], text: string): boolean {
  const end = words.at(-1)?.end ?? 0
  return /^[*_"”’)\s]{0,4}\?/.test(text.slice(end, end + 6))
}

/** `nicht`; but `nicht nur` denies nothing. */
function isNegated(words: readonly Word[], {negations, freeOrder}: ClaimLists): boolean {
  return words.some(
    ({text}, at) => negations.has(text) && freeOrder?.less.includes(words[at + 1]?.text ?? '') !== true
  )
}

/** The subject; in the passive, and with `findet statt`, the name after `von`, or else the organisation. */
function actorOf(
  words: readonly Word[],
  [first, last]: readonly [number, number],
  verb: Span,
  {actors}: ClaimTerms,
  {freeOrder, auxiliaries}: ClaimLists
): Claim['actor'] | undefined {
  const {self = [], ownVerb, agentless, agents = []} = freeOrder ?? {}
  const own = words.slice(first, last + 1)
  const ofVerb = words.slice(verb.first, verb.last + 1)
  if (own.some(({text}) => self.includes(text)) || ofVerb.some(({text}) => ownVerb?.test(text)))
    return 'organisation'
  const named = actors.filter(within(first, last))
  const isPassive =
    own.some(({text}) => auxiliaries.has(text)) || ofVerb.some(({text}) => agentless?.test(text))
  if (!isPassive) return named[0]?.name
  return named.find(({first}) => agents.includes(words[first - 1]?.text ?? ''))?.name ?? 'organisation'
}
