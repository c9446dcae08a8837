import type {Action, Actor} from '@policy-gen/schema'
import type {Word} from './sentence-words.js'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {ClaimTerms} from './claim-terms.js'
import type {Claim} from './claim.js'
import {leadOf, negates} from './verb-lead.js'
import {within} from './word-span.js'

/** What is gathered, as word numbers: it follows a verb of its own. */
export interface Enumeration {
  readonly action: Action
  /** The word `include`, and the modal before it, if there is one. */
  readonly verb: {readonly first: number; readonly last: number}
  readonly possible: boolean
  /** Whether the data precedes the verb: `Your name is the only data we collect`. */
  readonly verbFollows?: true
}

/**
 * `The information we collect may include your name`, `We collect usage data. This data includes your IP
 * address`, `The data that we collect is as follows:`, `The only data we collect is your name`: the
 * organisation gathers what is named after it.
 */
export function enumerationIn(
  words: readonly Word[],
  terms: ClaimTerms,
  phrases: ClaimLists,
  previous: Claim | undefined
): Enumeration | undefined {
  const only = onlyAfter(words, terms, phrases)
  if (only) return only
  const at = words.findIndex(
    ({text}, place) =>
      /^(?:includes?|comprises?)$/.test(text) ||
      (text === 'follows' && words[place - 1]?.text === 'as') ||
      (isOrAre.test(text) && saysOnly(words))
  )
  if (
    at < 1 ||
    at > (words[at]?.text === 'follows' ? farthestColon : farthest) ||
    words.slice(0, at).some(({text}) => phrases.negations.has(text))
  )
    return undefined
  const possible = phrases.modals.has(words[at - 1]?.text ?? '')
  const verb = {first: possible ? at - 1 : at, last: at}
  const action = gatheringIn(words, at, terms, phrases) ?? actionPointedAt(words, at, previous)
  return action && {action, verb, possible}
}

const isOrAre = /^(?:is|are)$/

/** `Your name is the only information that we collect about you` */
function onlyAfter(
  words: readonly Word[],
  {actions}: ClaimTerms,
  {negations, modals}: ClaimLists
): Enumeration | undefined {
  const only = words.findIndex(({text}) => text === 'only')
  const first = only - 2
  if (
    first < 1 ||
    first > farthest ||
    words[only - 1]?.text !== 'the' ||
    !isOrAre.test(words[first]?.text ?? '')
  )
    return undefined
  const after = words.slice(first + 3)
  const verb = actions.find((action) => action.first > first && isGathering(action.name))
  const isAll =
    after.every(({text}, at) => nouns.test(text) || besides.has(text) || first + 3 + at === verb?.first) &&
    after.some(({text}) => text === 'we')
  if (!verb || !isAll || words.slice(0, first).some(({text}) => negations.has(text) || modals.has(text)))
    return undefined
  return {action: verb.name, verb: {first, last: words.length - 1}, possible: false, verbFollows: true}
}

/** Everything that may be in such a sentence besides the verb and its subject. */
const besides: ReadonlySet<string> = new Set(
  'personal that which we you about from of for on ask store keep collect gather need ever'.split(' ')
)

/** `The only …` */
function saysOnly(words: readonly Word[]): boolean {
  return words[0]?.text === 'the' && words[1]?.text === 'only'
}

/** In longer sentences, `include` is about something else. */
const farthest = 16

/** A list that follows belongs to the whole sentence. */
const farthestColon = 24

/** `the information (that) we collect`, `data collected automatically`, but not what others collect. */
function gatheringIn(
  words: readonly Word[],
  at: number,
  {actions, actors}: ClaimTerms,
  phrases: ClaimLists
): Action | undefined {
  const before = within(0, at - 1)
  const verb = actions.findLast((action) => before(action) && isGathering(action.name))
  if (!verb || !words.slice(0, at).some(({text}) => nouns.test(text))) return undefined
  if (negates(leadOf(words, 0, verb.first, phrases), phrases)) return undefined
  const who = new Set<Actor>(actors.filter(before).map(({name}) => name))
  const isPassive = words.slice(verb.first, verb.last + 1).some(({text}) => text.endsWith('ed'))
  const others = [...who].some((actor) => actor !== 'organisation' && actor !== 'user')
  return !others && (who.has('organisation') || isPassive) ? verb.name : undefined
}

const nouns = /^(?:information|data|details|pii|categories|types|kinds|records|logs|things?)$/

/** `This data may include`, right after the sentence that says it is gathered. */
function actionPointedAt(
  words: readonly Word[],
  at: number,
  previous: Claim | undefined
): Action | undefined {
  if (previous?.actor !== 'organisation' || previous.modality === 'never' || !isGathering(previous.action))
    return undefined
  const points = /^(?:this|these|such|it)$/.test(words[0]?.text ?? '')
  return points && at <= 5 ? previous.action : undefined
}

function isGathering(action: Action): boolean {
  return action === 'collect' || action === 'collect-automatically' || action === 'keep'
}
