import {readingLanguage, type Evidence, type ReadingOptions} from '../disclosures/recognise.js'
import {lineAt, linesOf, type Line} from '../reading/lines.js'
import {passagesOf} from '../reading/passages.js'
import {wordsOf, type Word} from '../text/words.js'
import {actorOf, subjectsOf} from './claim-actor.js'
import {dataOf, resolveReferences} from './claim-data.js'
import type {DataCategory} from '@policy-gen/schema'
import type {Claim} from './claim.js'
import {clausesOf, type Clause} from './clauses.js'
import {claimTermsOf, type ClaimTerms} from './claim-terms.js'
import {claimPhrasesOf, type ClaimPhrases} from './claim-phrases.js'
import {enumerationIn, type Enumeration} from './enumerations.js'
import {claimsOfItems} from './list-claims.js'
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
export function extractClaims(markdown: string, options: ReadingOptions = {}): Claim[] {
  const phrases = claimPhrasesOf(readingLanguage(markdown, options))
  if (!phrases) return []
  const lines = linesOf(markdown)
  const claims: Claim[] = []
  let denied = false
  const passages = passagesOf(markdown)
  for (const {start, end, heading} of passages) {
    if (heading) continue
    const words = wordsOf(markdown, start, end)
    let earlier: readonly DataCategory[] = []
    for (const sentence of sentencesOf(words)) {
      const terms = claimTermsOf(sentence, phrases)
      const before = claims.length
      for (const clause of clausesOf(sentence, terms, phrases, markdown)) {
        const claim = claimOf(clause, denied, earlier, terms, sentence, phrases, markdown, lines)
        if (claim) claims.push(claim)
      }
      const previous = claims[before - 1]
      const listed = enumerationIn(
        sentence,
        terms,
        phrases,
        previous && previous.start >= start ? previous : undefined
      )
      const claim = listed && claimOfEnumeration(listed, terms, sentence, markdown, lines)
      if (claim) claims.splice(before, 0, claim)
      const named = claims.slice(before).flatMap(({data}) => data.map(({id}) => id))
      if (named.length > 0) earlier = [...new Set(named)]
    }
    denied = leavesDenied(words, markdown.slice(Math.max(start, end - 12), end), phrases, denied)
  }
  const ofItems = claimsOfItems(passages, claims, phrases, markdown, lines)
  return ofItems.length === 0 ? claims : [...claims, ...ofItems].sort((a, b) => a.start - b.start)
}

/** Sentence by sentence, so that a passage of a megabyte takes no longer than many short ones. */
function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = []
  for (const word of words) {
    const current = sentences.at(-1)
    if (current && current.length < longestSentence && current[0]?.sentence === word.sentence)
      current.push(word)
    else sentences.push([word])
  }
  return sentences
}

/** Nobody reads further than this; text without any full stop is cut here. */
const longestSentence = 400

/** `Acme does not:` denies the items that follow, up to the next sentence with a subject of its own. */
function leavesDenied(
  words: readonly Word[],
  ending: string,
  {negations, subjects}: ClaimPhrases,
  before: boolean
): boolean {
  if (/:[\s*_]*$/.test(ending)) return negations.has(words.at(-1)?.text ?? '')
  return before && !words.some(({text}) => subjects.has(text))
}

function claimOf(
  clause: Clause,
  denied: boolean,
  earlier: readonly DataCategory[],
  terms: ClaimTerms,
  words: readonly Word[],
  phrases: ClaimPhrases,
  markdown: string,
  lines: readonly Line[]
): Claim | undefined {
  const {verb, first, last} = clause
  const lead = leadOf(words, first, verb.first, phrases)
  // In `automatically recorded` the participle is the second word.
  const isParticiple = words
    .slice(verb.first, Math.min(verb.last, verb.first + 1) + 1)
    .some(({text}) => /(?:ed|sold|kept|given|made|sent|held)$/.test(text))
  const passive = isParticiple && lead.slice(-4).some(({text}) => phrases.auxiliaries.has(text))
  const subject = within(first, verb.first - 1)
  const opens = verb.first <= first + 1
  // `Information gathered by cookies`: a participle that only describes its noun.
  // In `databases protected via access controls` the description is the claim.
  const tellsHow = verb.name === 'protect' && verb.last > verb.first
  if (isParticiple && !passive && !tellsHow && !lead.some(({text}) => phrases.subjects.has(text)))
    return undefined
  if (isParticiple && !passive && describesObject(clause, words, phrases)) return undefined
  if (isRelative(lead, terms, verb.first, first, phrases, words, markdown)) return undefined
  const negated =
    (denied && opens) ||
    negates(lead, phrases) ||
    words.slice(verb.first, verb.last + 1).some(({text}) => phrases.negations.has(text))
  if (!negated && !passive && !terms.actors.some(subject)) return undefined
  const possible = lead.some(({text}) => phrases.modals.has(text))
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  const span = (from: number, to: number): Evidence => {
    const evidence = {start: words[from]?.start ?? start, end: words[to]?.end ?? end}
    return {...evidence, text: markdown.slice(evidence.start, evidence.end)}
  }
  // A phrase such as `pass … to third parties` holds its data and recipients.
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
  return {
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lineAt(lines, start) + 1,
    endLine: lineAt(lines, Math.max(start, end - 1)) + 1,
    actor: isOffer.test(verb.name)
      ? 'organisation'
      : actorOf(subjectsOf(terms, words), passive, before, subject),
    action: verb.name,
    modality: negated ? 'never' : possible ? 'may' : 'does',
    verb: span(verbStart, verb.last),
    data: data.map(({name, first, last}) => ({id: name, ...span(first, last)})),
    purposes: terms.purposes
      .filter(within(first, last))
      .map(({name, first, last}) => ({id: name, ...span(first, last)})),
    recipients: terms.recipients
      .filter(after)
      .map(({name, first, last}) => ({id: name, ...span(first, last)})),
    exceptions: terms.exceptions.filter(within(first, last)).map(({first, last}) => span(first, last))
  }
}

function claimOfEnumeration(
  {action, verb, possible}: Enumeration,
  terms: ClaimTerms,
  words: readonly Word[],
  markdown: string,
  lines: readonly Line[]
): Claim | undefined {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const data = terms.data.filter(({first}) => first > verb.last)
  // `includes:` leads into a list, whose items are read with it.
  if (data.length === 0 && !/^[*_]*:/.test(markdown.slice(end, end + 6))) return undefined
  const span = ({first, last}: Span): Evidence => {
    const place = {start: words[first]?.start ?? start, end: words[last]?.end ?? end}
    return {...place, text: markdown.slice(place.start, place.end)}
  }
  return {
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lineAt(lines, start) + 1,
    endLine: lineAt(lines, Math.max(start, end - 1)) + 1,
    actor: 'organisation',
    action,
    modality: possible ? 'may' : 'does',
    verb: span(verb),
    data: data.map((term) => ({id: term.name, ...span(term)})),
    purposes: [],
    recipients: [],
    exceptions: terms.exceptions.map(span)
  }
}

/** `You may unsubscribe`: what people can do, the organisation offers. */
const isOffer = /^(?:offer-|obtain-consent$)/
