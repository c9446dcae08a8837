import type {Actor} from '@policy-gen/schema'
import type {PhraseMatch} from '../phrases/phrase-book.js'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {Word} from './sentence-words.js'
import type {ClaimTerms} from './claim-terms.js'
import type {Span} from './word-span.js'

/** The actors of a sentence that can be who does something. */
export function subjectsOf({actors, data}: ClaimTerms, words: readonly Word[]): PhraseMatch<Actor>[] {
  return actors.filter((actor) => !isGoverned(actor, words) && !isAttribute(actor, data, words))
}

/** Not after a preposition: in `requested by the police` and `addresses of our users`, nobody acts. */
function isGoverned({first}: Span, words: readonly Word[]): boolean {
  const [before = '', nearest = ''] = [words[first - 2]?.text, words[first - 1]?.text]
  return (
    prepositions.test(nearest) ||
    (/^(?:our|the|its|these|such|other|any|all|your)$/.test(nearest) && prepositions.test(before))
  )
}

const prepositions = /^(?:by|of|from|to|with|for|on|about|via|through|among|between)$/

/** `Your e-mail address`, `user IP addresses`: the owner of the data, not an actor. */
function isAttribute({first, last}: Span, data: readonly Span[], words: readonly Word[]): boolean {
  return (
    words[last]?.text === 'your' ||
    data.some((term) => term.first === last + 1 || (term.first <= first && term.last > last))
  )
}

/** `Atlas does not collect`, `Atlas erhebt keine`, but not `the plug-ins of Atlas`. */
export function isSelf(
  {selves}: ClaimTerms,
  words: readonly Word[],
  from: number,
  verbAt: number,
  {negations, modals}: ClaimLists
): boolean {
  return selves.some(({first, last}) => {
    const next = words[last + 1]?.text ?? ''
    return (
      first >= from &&
      last < verbAt &&
      (last + 1 === verbAt || negations.has(next) || modals.has(next) || /^(?:does|do|will)$/.test(next))
    )
  })
}

/** The nearest one before the verb; in the passive without an agent, the organisation. */
export function actorOf(
  actors: readonly PhraseMatch<Actor>[],
  passive: boolean,
  before: (span: Span) => boolean,
  sinceStart: (span: Span) => boolean,
  words: readonly Word[]
): Actor {
  if (passive) return 'organisation'
  const nearest = actors.findLast(before) ?? actors.findLast(sinceStart)
  return nearest ? (joinedTo(nearest, actors, words)?.name ?? nearest.name) : 'organisation'
}

/** The organisation in `we and our partners`: it does what both do. */
function joinedTo(
  {first}: Span,
  actors: readonly PhraseMatch<Actor>[],
  words: readonly Word[]
): PhraseMatch<Actor> | undefined {
  const and = [first, first - 1, first - 2].find((at) => words[at]?.text === 'and')
  return actors.find(({name, last}) => name === 'organisation' && last + 1 === and)
}
