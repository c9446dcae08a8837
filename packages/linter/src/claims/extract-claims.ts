import type {DataCategory} from '@policy-gen/schema'
import {claimListsOf, type ClaimLists} from '../languages/claim-lists.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {Passage} from '../reading/passages.js'
import type {Reading} from '../reading/reading.js'
import type {Lines} from '../text/lines.js'
import type {Range} from '../text/range.js'
import type {Words} from '../text/words.js'
import {actorOf, isSelf, subjectsOf} from './claim-actor.js'
import {claimPhrasesIn} from './claim-phrases.js'
import {dataOf, resolveReferences} from './claim-data.js'
import {documentTermsOf, type ClaimTerms, type DocumentTerms} from './claim-terms.js'
import type {Claim} from './claim.js'
import {claimsOfFreeOrder} from './free-order.js'
import {clausesOf, type Clause} from './clauses.js'
import {enumerationIn, type Enumeration} from './enumerations.js'
import {claimsOfItems} from './list-claims.js'
import {quoted, quotedTerm} from './quoting.js'
import {wordsBetween, type Word} from './sentence-words.js'
import {ownNamesOf, wordsOfNames} from './own-names.js'
import {leadOf, negates} from './verb-lead.js'
import {describesObject, isRelative, objectEnd} from './verb-object.js'
import {within, type Span} from './word-span.js'

/**
 * The claims of a document, in the order of the text: who does, may do or never does what, with which data, for
 * which purposes, with whom.
 *
 * @example
 * extractClaims('We do not pass on any personal data to third parties.')
 * // [{actor: 'organisation', action: 'share', modality: 'never', data: [{id: 'personal-data', …}],
 * //   recipients: [{id: 'third-party', …}], …}]
 */
export function extractClaims(markdown: string, options: ReadingOptions = {}): readonly Claim[] {
  return claimsIn(readDocument(markdown, options))
}

/** The claims of a document that was read. */
export function claimsIn(reading: Reading): readonly Claim[] {
  const known = claimsOf.get(reading) ?? inOrder(reading)
  claimsOf.set(reading, known)
  return known
}

/**
 * Whether there is such a claim in a document that was read. Most documents with one have it early, and text
 * far beyond it isn't even searched for phrases.
 */
export function hasClaim(reading: Reading, isWanted: (claim: Claim) => boolean): boolean {
  const known = claimsOf.get(reading)
  if (known) return known.some(isWanted)
  const names = namesIn(reading)
  const isAmongFirst = (count: number): boolean => {
    for (const claims of claimsByPassage(reading, names, count)) if (claims.some(isWanted)) return true
    return false
  }
  for (let count = fewWords; count < reading.words.count; count *= 4) if (isAmongFirst(count)) return true
  return isAmongFirst(reading.words.count)
}

/** Most texts need fewer to say what they do. */
const fewWords = 128

const claimsOf = new WeakMap<Reading, readonly Claim[]>()

function inOrder(reading: Reading): readonly Claim[] {
  const claims = claimsByPassage(reading, namesIn(reading), reading.words.count)
  return [...claims].flat().sort((a, b) => a.start - b.start)
}

type Names = ReturnType<typeof wordsOfNames>

/** In the whole document: the organisation may be introduced anywhere. */
function namesIn(reading: Reading): Names {
  return wordsOfNames(ownNamesOf(reading))
}

/** The claims of each passage among the first words, and those that the items of lists make together. */
function* claimsByPassage(reading: Reading, names: Names, count: number): Generator<readonly Claim[]> {
  const {language, text, lines, words} = reading
  const passages = reading.passages.filter(({endWord}) => endWord <= count)
  const lists = claimListsOf(language)
  const terms = documentTermsOf(claimPhrasesIn(reading, count), lists, words, names, count)
  const claims: Claim[] = []
  let denied = false
  const title = reading.passages.find(({passage}) => passage.heading?.level === 1)
  for (const {passage, firstWord, endWord: end, under: above, leadIn} of passages) {
    if (passage.heading || (leadIn && leadsToRights(leadIn.firstWord, leadIn.endWord, terms))) continue
    const endWord = rightsIn(passage, firstWord, end, words, terms, text)
    const under = above
      .filter((heading) => heading !== title)
      .map(({passage: {start, end}}) => text.slice(start, end))
    const made = claimsOfPassage(firstWord, endWord, {words, terms, lists, text, lines, denied, under})
    for (const claim of made) claims.push(claim)
    const ending = text.slice(Math.max(passage.start, passage.end - 12), passage.end)
    denied = leavesDenied(words, firstWord, endWord, ending, lists, denied)
    yield made
  }
  yield claimsOfItems(passages, claims, terms, words, text, lines)
}

/** What the claims of a passage depend on besides its words. */
interface Surroundings {
  readonly words: Words
  readonly terms: DocumentTerms
  readonly lists: ClaimLists
  readonly text: string
  readonly lines: Lines
  /** Whether the lead-in denies what the passage says: `Acme does not:` */
  readonly denied: boolean
  /** The headings above it, the nearest first. */
  readonly under: readonly string[]
}

function claimsOfPassage(firstWord: number, endWord: number, surroundings: Surroundings): readonly Claim[] {
  const {words, terms, lists} = surroundings
  const claims: Claim[] = []
  let earlier: readonly DataCategory[] = []
  for (let from = firstWord, to: number; from < endWord; from = to) {
    to = sentenceEnd(words, from, endWord)
    if (!mayEnumerate(words, from, to) && !terms.hasAction(from, to)) {
      if (terms.hasData(from, to)) earlier = terms.between(from, to).data.map(({name}) => name)
      continue
    }
    const made = claimsOfSentence(
      {
        ...surroundings,
        words: wordsBetween(words, from, to),
        terms: terms.between(from, to),
        contrast: to < endWord ? contrastAt(to, words, lists) : undefined,
        earlier
      },
      claims.at(-1)
    )
    const named = new Set<DataCategory>()
    for (const claim of made) {
      claims.push(claim)
      for (const {id} of claim.data) named.add(id)
    }
    if (named.size > 0) earlier = [...named]
  }
  return claims
}

/** A sentence of a passage, with what its claims depend on. */
interface Sentence extends Omit<Surroundings, 'words' | 'terms'> {
  readonly words: readonly Word[]
  readonly terms: ClaimTerms
  /** The `However` of the next sentence. */
  readonly contrast: Range | undefined
  /** The data of the sentence before. */
  readonly earlier: readonly DataCategory[]
}

/** @param previous The last claim before those of the sentence, in the same passage. */
function claimsOfSentence(sentence: Sentence, previous: Claim | undefined): readonly Claim[] {
  const {words, terms, lists, text, lines, earlier, under} = sentence
  if (lists.freeOrder) {
    const limit = limitAfter(words.length - 1, sentence)
    const claims = claimsOfFreeOrder(words, terms, limit, earlier, lists, text, lines)
    return claims.map((claim) => ({...claim, under}))
  }
  const claims = clausesOf(words, terms, lists, text).flatMap((clause) => claimOf(clause, sentence) ?? [])
  const listed = enumerationIn(words, terms, lists, previous)
  const listing = listed && claimOfEnumeration(listed, sentence)
  return listing ? [listing, ...claims] : claims
}

/** Sentence by sentence, so that a passage of a megabyte takes no longer than many short ones. */
function sentenceEnd(words: Words, from: number, to: number): number {
  const sentence = words.sentenceAt(from)
  const farthest = Math.min(to, from + longestSentence)
  let end = from + 1
  while (end < farthest && words.sentenceAt(end) === sentence) end++
  return end
}

/** The limit for a sentence: text without any full stop is cut here. */
const longestSentence = 400

/**
 * `includes` near the beginning of a sentence may introduce what is collected, and `the only` excludes
 * anything else.
 */
function mayEnumerate(words: Words, from: number, to: number): boolean {
  for (let place = from; place < Math.min(to, from + 20); place++) {
    const text = words.textAt(place)
    if (text === 'only' ? words.textAt(place - 1) === 'the' : enumerating.test(text)) return true
  }
  return false
}

const enumerating = /^(?:includes?|comprises?)$/

/** `Acme does not:` denies the items that follow, up to the next sentence with a subject of its own. */
function leavesDenied(
  words: Words,
  from: number,
  to: number,
  ending: string,
  {negations, subjects}: ClaimLists,
  before: boolean
): boolean {
  if (/:[\s*_]*$/.test(ending)) return negations.has(to > from ? words.textAt(to - 1) : '')
  if (!before) return false
  for (let place = from; place < to; place++) if (subjects.has(words.textAt(place))) return false
  return true
}

/** `You have the right to:` claims nothing, and neither do the items after it. */
function leadsToRights(firstWord: number, endWord: number, terms: DocumentTerms): boolean {
  const from = Math.max(firstWord, endWord - 8)
  return terms.between(from, endWord).noClaim.some(({last}) => from + last >= endWord - 3)
}

/** The first word of a list of rights in a passage, or the end of the passage. */
function rightsIn(
  {parts}: Passage,
  firstWord: number,
  endWord: number,
  words: Words,
  terms: DocumentTerms,
  text: string
): number {
  const [lead, list] = parts
  if (lead?.kind !== 'text' || list?.kind !== 'item' || !/:[\s*_]*$/.test(text.slice(lead.start, lead.end)))
    return endWord
  let first = firstWord
  while (first < endWord && words.startOf(first) < list.start) first++
  return leadsToRights(firstWord, first, terms) ? first : endWord
}

/**
 * The word after a clause that limits it: `but`; for the last clause of a sentence, the `However` of the
 * next.
 */
function limitAfter(last: number, {words, lists, contrast}: Sentence): Range | undefined {
  const beside = words[last + 1]
  if (beside) return lists.contrasts.has(beside.text) ? beside : undefined
  return contrast
}

function contrastAt(place: number, words: Words, {contrasts}: ClaimLists): Range | undefined {
  if (!contrasts.has(words.textAt(place))) return undefined
  return {start: words.startOf(place), end: words.endOf(place)}
}

function claimOf(clause: Clause, sentence: Sentence): Claim | undefined {
  const {words, terms, lists: phrases, text: markdown, lines, denied, earlier, under} = sentence
  const {verb, first, last} = clause
  const lead = leadOf(words, first, verb.first, phrases)
  // In `all data stays in the EU`, nobody acts.
  const isAgentless = /^(?:stays?|remains?)$/.test(words[verb.first]?.text ?? '')
  // In `automatically recorded`, the participle is the second word.
  const isParticiple = words
    .slice(verb.first, Math.min(verb.last, verb.first + 1) + 1)
    .some(({text}) => /(?:ed|sold|kept|given|made|sent|held|set)$/.test(text))
  const passive =
    isAgentless || (isParticiple && lead.slice(-4).some(({text}) => phrases.auxiliaries.has(text)))
  const subject = within(first, verb.first - 1)
  const opens = verb.first <= first + 1
  // `Information gathered by cookies`: a participle that only describes its noun. In `databases protected via
  // access controls`, the description is the claim.
  const tellsHow = verb.name === 'protect' && verb.last > verb.first
  if (isParticiple && !passive && !tellsHow && !lead.some(({text}) => phrases.subjects.has(text)))
    return undefined
  if (isParticiple && !passive && describesObject(clause, words, phrases)) return undefined
  if (isRelative(lead, terms, verb.first, first, phrases, words, markdown)) return undefined
  const negated =
    (denied && opens) ||
    negates(lead, phrases) ||
    // `None of your personal data will be shared`: however far away the verb is.
    (passive && /^(?:none|neither)$/.test(words[first]?.text ?? '')) ||
    deniesObject(clause, words) ||
    words.slice(verb.first, verb.last + 1).some(({text}) => phrases.negations.has(text))
  if (!negated && !passive && !terms.actors.some(subject)) return undefined
  const possible = lead.some(({text}) => phrases.modals.has(text))
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  // A phrase such as `pass … to third parties` contains its data and recipients.
  const after = within(verb.first + 1, Math.max(verb.last, objectEnd(clause, terms, words)))
  const before = within(clause.previousVerb + 1, verb.first - 1)
  const data = resolveReferences(
    dataOf(terms, words, passive, after, before, subject),
    words,
    verb,
    passive,
    earlier
  )
  const verbStart = Math.max(first, verb.first - (negated || possible ? lead.length : 0))
  const limit = limitAfter(last, sentence)
  return {
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lines.lineAt(start) + 1,
    endLine: lines.lineAt(Math.max(start, end - 1)) + 1,
    actor: isOffer.test(verb.name)
      ? 'organisation'
      : actorOf(subjectsOf(terms, words), passive, before, subject, words),
    ...(isSelf(terms, words, first, verb.first, phrases) && {byName: true as const}),
    action: verb.name,
    modality: negated ? 'never' : possible ? 'may' : 'does',
    verb: quoted({first: verbStart, last: verb.last}, words, markdown),
    data: data.map((term) => quotedTerm(term, words, markdown)),
    purposes: terms.purposes
      .filter(within(first, last))
      // `Advertising networks` are recipients, not a purpose.
      .filter((term) => !terms.recipients.some((who) => who.first <= term.first && who.last >= term.last))
      .map((term) => quotedTerm(term, words, markdown)),
    recipients: terms.recipients.filter(after).map((term) => quotedTerm(term, words, markdown)),
    exceptions: [
      ...terms.exceptions.filter(within(first, last)).map((term) => quoted(term, words, markdown)),
      ...(limit ? [{...limit, text: markdown.slice(limit.start, limit.end)}] : [])
    ],
    under
  }
}

function claimOfEnumeration(
  {action, verb, possible, verbFollows}: Enumeration,
  {words, terms, text: markdown, lines, under}: Sentence
): Claim | undefined {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const data = terms.data.filter(({first, last}) => (verbFollows ? last < verb.first : first > verb.last))
  // `includes:` introduces a list, whose items are read with it.
  if (data.length === 0 && !/^[*_]*:/.test(markdown.slice(end, end + 6))) return undefined
  return {
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lines.lineAt(start) + 1,
    endLine: lines.lineAt(Math.max(start, end - 1)) + 1,
    actor: 'organisation',
    action,
    modality: possible ? 'may' : 'does',
    verb: quoted(verb, words, markdown),
    data: data.map((term) => quotedTerm(term, words, markdown)),
    purposes: [],
    recipients: [],
    exceptions: terms.exceptions.map((term) => quoted(term, words, markdown)),
    under
  }
}

/** `We collect no health data`, but `kept no longer than a year`. */
function deniesObject({verb}: {readonly verb: Span}, words: readonly Word[]): boolean {
  const [next, second] = [words[verb.last + 1]?.text ?? '', words[verb.last + 2]?.text ?? '']
  return (
    /^(?:no|none|neither)$/.test(next) &&
    !/^(?:longer|more|less|fewer|later|sooner|other|doubt)$/.test(second)
  )
}

/** `You may unsubscribe`: what people can do, the organisation offers. */
const isOffer = /^(?:offer-|obtain-consent$)/
