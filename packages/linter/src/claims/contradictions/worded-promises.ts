import {claimListsOf, type ClaimLists} from '../../languages/claim-lists.js'
import type {PromiseKind} from '../../languages/promise-words.js'
import type {Reading} from '../../reading/reading.js'
import {claimPhrasesIn} from '../claim-phrases.js'
import {documentTermsOf, type DocumentTerms} from '../claim-terms.js'
import {ownNamesOf, wordsOfNames} from '../own-names.js'
import type {Saying} from '../saying.js'
import {mayMeet, placesOf} from './places.js'
import {wordingsOf, type Wording} from './wordings.js'

/**
 * Promises of a service as a whole, each with the first sentence that breaks it: `No account is needed`, and `to use the
 * app you must register`.
 */
export function brokenWordsIn(reading: Reading): (readonly [promise: Saying, practice: Saying])[] {
  const phrases = claimPhrasesIn(reading)
  const lists = claimListsOf(reading.language)
  const promised = phrases.of(lists.promised)
  if (promised.length === 0) return []
  const kinds = new Set(promised.map(({name}) => name))
  const broken = phrases.of(lists.broken).filter(({name}) => kinds.has(name))
  if (broken.length === 0) return []
  const sentences: Sentences = {
    reading,
    lists,
    terms: documentTermsOf(phrases, lists, reading.words, []),
    names: new Set(wordsOfNames(ownNamesOf(reading)).flat())
  }
  const practices = wordingsOf(broken, reading).filter((wording) => isPlainPractice(wording, sentences))
  const found = new Map<number, readonly [Saying, Saying]>()
  for (const promise of wordingsOf(promised, reading)) {
    const {start} = promise.statement
    if (found.has(start) || !isPlainPromise(promise, sentences)) continue
    const practice = practices.find((practice) => breaks(promise, practice, sentences))
    if (practice) found.set(start, [promise.statement, practice.statement])
  }
  return [...found.values()]
}

/** A document whose sentences are compared. */
interface Sentences {
  readonly reading: Reading
  readonly lists: ClaimLists
  readonly terms: DocumentTerms
  /** The words of the names that the organisation calls itself. */
  readonly names: ReadonlySet<string>
}

/** Nothing limits it, and it consists only of its phrase. */
function isPlainPromise(wording: Wording, sentences: Sentences): boolean {
  const {kind, statement, first, last, from, to} = wording
  const {reading, lists, terms} = sentences
  const isLimited =
    terms
      .between(from, to)
      .exceptions.some(
        (limit) => from + limit.first < first || (from + limit.first > last && !tellsHow.has(kind))
      ) ||
    // `However, we may …`
    lists.contrasts.has(reading.words.textAt(to)) ||
    statement.under.some((heading) => lists.scope.plain.part.test(heading)) ||
    (kind !== 'data-at-home' && isRegional(statement, sentences)) ||
    // `We do not honour …`, but `no utilizamos ninguna …`
    (isDenied(from, first, sentences) && !isDenied(first, last + 1, sentences))
  return !isLimited && isPlain(wording, sentences) && (tellsHow.has(kind) || saysNoMore(wording, sentences))
}

/** They may also say how: `by the link in each of them`. */
const tellsHow: ReadonlySet<PromiseKind> = new Set(['opting-out', 'notice-of-changes', 'gone-with-account'])

/** The organisation does it, here and now, whether the person wants it or not. */
function isPlainPractice(wording: Wording, sentences: Sentences): boolean {
  const {kind, statement, first, last, from, to} = wording
  const {reading, terms} = sentences
  const isLimited =
    (!ofPlaces.has(kind) && isRegional(statement, sentences)) ||
    terms
      .between(from, to)
      .noClaim.some(
        (no) => from + no.first < first && !beginsOrdinaryUse(from + no.first, wording, sentences)
      ) ||
    isDenied(partStart(from, first, reading), first, sentences) ||
    isDenied(last + 1, partEnd(last, to, reading), sentences) ||
    (!brokenByDenial.has(kind) && isDenied(first, last + 1, sentences)) ||
    // `To receive codes by text message you must give your number` isn't a duty for everybody.
    (kind === 'optional-data' && !saysNoMore(wording, sentences))
  return (
    !isLimited &&
    isPlain(wording, sentences) &&
    !isOfOthers(wording, sentences) &&
    // An organisation with the name of a tool may use it.
    !isAnyWord(first, last + 1, (at) => sentences.names.has(reading.words.textAt(at)))
  )
}

/** `When you sign up` in `When you sign up, we ask for …` isn’t a real condition. */
function beginsOrdinaryUse(
  at: number,
  {statement: {text, start}}: Wording,
  {reading: {words}, lists: {scope}}: Sentences
): boolean {
  return scope.conditions.ordinaryUse.exec(text)?.index === words.startOf(at) - start
}

/** Their practices name places: the law of a state that asks what was sold, or the country where data is. */
const ofPlaces: ReadonlySet<PromiseKind> = new Set(['no-sale', 'data-at-home'])

/** Promises of something that is done, which is then denied: `you cannot opt out`. */
const brokenByDenial: ReadonlySet<PromiseKind> = new Set(['opting-out', 'notice-of-changes', 'do-not-track'])

/**
 * Not a quotation of somebody else, and with no condition but that of its phrase: `when you close your
 * account`.
 */
function isPlain({kind, statement, first, last}: Wording, {reading: {words}, lists}: Sentences): boolean {
  const {text, start} = statement
  const beside = `${text.slice(0, words.startOf(first) - start)}…${text.slice(words.endOf(last) - start)}`
  const {byConsent, ordinaryUse} = lists.scope.conditions
  return (
    !/["“”„«»]/.test(text) &&
    lists.promises.unless[kind]?.test(text) !== true &&
    !byConsent.test(beside.replace(ordinaryUse, ''))
  )
}

function isRegional({text, under}: Saying, {lists: {scope}}: Sentences): boolean {
  return [text, ...under].some((words) => scope.plain.regional.test(words))
}

function isDenied(from: number, to: number, {reading: {words}, lists}: Sentences): boolean {
  return isAnyWord(from, to, (at) => lists.negations.has(words.textAt(at)))
}

/** `Advertisers may build a profile`, `GitHub uses Matomo`: somebody else does it. */
function isOfOthers({first, last, from}: Wording, sentences: Sentences): boolean {
  const {words} = sentences.reading
  const {promises, auxiliaries} = sentences.lists
  const isPassive = isAnyWord(first, last + 1, (at) => auxiliaries.has(words.textAt(at)))
  return isAnyWord(
    from,
    first,
    (at) =>
      promises.others.has(words.textAt(at)) ||
      ((at > from || (at === first - 1 && !isPassive) || hasInnerCapital(at, sentences.reading)) &&
        isForeignName(at, sentences))
  )
}

/** `GitHub`: any word at the beginning of a sentence has a capital letter, but not one in the middle. */
function hasInnerCapital(at: number, {words, text}: Reading): boolean {
  return /\p{Ll}\p{Lu}/u.test(text.slice(words.startOf(at), words.endOf(at)))
}

/** A name that isn't the organisation's own. */
function isForeignName(at: number, {reading: {words, text}, lists, names}: Sentences): boolean {
  const word = words.textAt(at)
  const written = text.slice(words.startOf(at), words.endOf(at))
  return (
    /^\p{Lu}/u.test(written) &&
    lists.scope.sharing.company?.test(written) !== false &&
    ![lists.promises.besides, lists.modals, names].some((known) => known.has(word))
  )
}

/** The words beside the phrase say which data is meant. */
const namingData: ReadonlySet<PromiseKind> = new Set(['optional-data', 'unasked-data'])

/** Only actors and places are beside the phrase, or data if that is optional. */
function saysNoMore({kind, first, last, from, to}: Wording, {reading, lists, terms}: Sentences): boolean {
  const {words} = reading
  const data = namingData.has(kind) ? terms.between(from, to).data : []
  const isOther = (at: number): boolean =>
    !lists.promises.besides.has(words.textAt(at)) &&
    !data.some((term) => from + term.first <= at && from + term.last >= at)
  return (
    !isAnyWord(partStart(from, first, reading), first, isOther) &&
    !isAnyWord(last + 1, partEnd(last, to, reading), isOther)
  )
}

/** Where a part of a sentence begins: after a semicolon, a colon or a dash. */
function partStart(from: number, first: number, {words, text}: Reading): number {
  for (let at = first; at > from; at--)
    if (/[;:—]| [-–] /.test(text.slice(words.endOf(at - 1), words.startOf(at)))) return at
  return from
}

/** Where it ends: before these, and before a comma or a bracket. */
function partEnd(last: number, to: number, {words, text}: Reading): number {
  for (let at = last + 1; at < to; at++)
    if (/[,;:(—]| [-–] /.test(text.slice(words.endOf(at - 1), words.startOf(at)))) return at
  return to
}

function isAnyWord(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true
  return false
}

function breaks(promise: Wording, practice: Wording, sentences: Sentences): boolean {
  const {kind, statement} = promise
  if (practice.kind !== kind || practice.statement.start === statement.start) return false
  if (!mayMeet(placesOf(statement, sentences.lists), placesOf(practice.statement, sentences.lists)))
    return false
  if (kind === 'minimum-age') return ageIn(practice, sentences) < ageIn(promise, sentences)
  return !namingData.has(kind) || sharesData(promise, practice, sentences)
}

/** The first number of a phrase. */
function ageIn({first, last}: Wording, {reading: {words}}: Sentences): number {
  for (let at = first; at <= last; at++) if (/^\d+$/.test(words.textAt(at))) return Number(words.textAt(at))
  return NaN
}

function sharesData(one: Wording, other: Wording, {terms}: Sentences): boolean {
  const [ids, others] = [one, other].map(({from, to}) => terms.between(from, to).data.map(({name}) => name))
  return ids?.some((id) => id !== 'personal-data' && others?.includes(id)) === true
}
