import {readingLanguage, type Evidence, type ReadingOptions} from '../disclosures/recognise.js'
import {lineAt, linesOf, type Line} from '../disclosures/lines.js'
import {passagesOf} from '../disclosures/passages.js'
import {wordsOf, type Word} from '../disclosures/words.js'
import type {Claim} from './claim.js'
import {clausesOf, type Clause} from './clauses.js'
import {claimTermsOf, type ClaimTerms} from './claim-terms.js'
import {claimPhrasesOf, type ClaimPhrases} from './claim-phrases.js'

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
  for (const {start, end, heading} of passagesOf(markdown)) {
    if (heading) continue
    const words = wordsOf(markdown, start, end)
    for (const sentence of sentencesOf(words)) {
      const terms = claimTermsOf(sentence, phrases)
      for (const clause of clausesOf(sentence, terms, phrases, markdown)) {
        const claim = claimOf(clause, denied, terms, sentence, phrases, markdown, lines)
        if (claim) claims.push(claim)
      }
    }
    denied = leavesDenied(words, markdown.slice(Math.max(start, end - 12), end), phrases, denied)
  }
  return claims
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
  terms: ClaimTerms,
  words: readonly Word[],
  phrases: ClaimPhrases,
  markdown: string,
  lines: readonly Line[]
): Claim | undefined {
  const {verb, first, last} = clause
  const lead = words.slice(Math.max(first, verb.first - reach), verb.first)
  // In `automatically recorded` the participle is the second word.
  const isParticiple = words
    .slice(verb.first, Math.min(verb.last, verb.first + 1) + 1)
    .some(({text}) => /(?:ed|sold|kept|given|made|sent|held)$/.test(text))
  const passive = isParticiple && lead.slice(-4).some(({text}) => phrases.auxiliaries.has(text))
  const subject = within(first, verb.first - 1)
  const opens = verb.first <= first + 1
  // `Information gathered by cookies`: a participle that only describes its noun.
  if (isParticiple && !passive && !lead.some(({text}) => phrases.subjects.has(text))) return undefined
  if (isRelative(lead, terms, verb.first, first, phrases)) return undefined
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
  const after = within(verb.first + 1, Math.max(verb.last, clause.nextVerb - 1))
  const before = within(clause.previousVerb + 1, verb.first - 1)
  const data = dataOf(terms, passive, after, before, subject)
  const verbStart = Math.max(first, verb.first - (negated || possible ? lead.length : 0))
  return {
    start,
    end,
    text: markdown.slice(start, end),
    startLine: lineAt(lines, start) + 1,
    endLine: lineAt(lines, Math.max(start, end - 1)) + 1,
    actor: isOffer.test(verb.name)
      ? 'organisation'
      : actorOf(
          terms.actors.filter((actor) => isSubject(actor, words)),
          passive,
          before,
          subject
        ),
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

/** `the information we sell` only names what it is about. */
function isRelative(
  lead: readonly Word[],
  {data}: ClaimTerms,
  verbAt: number,
  clauseStart: number,
  {subjects}: ClaimPhrases
): boolean {
  const back = lead.findLastIndex(({text}) => subjects.has(text))
  if (back < 0) return false
  const before = verbAt - lead.length + back - 1
  const skipped = /^(?:that|which|whom)$/.test(lead[back - 1]?.text ?? '') ? before - 1 : before
  return data.some(({last}) => last >= clauseStart && (last === before || last === skipped))
}

/** `You may unsubscribe`: what people can do, the organisation offers. */
const isOffer = /^(?:offer-|obtain-consent$)/

/** How many words before the verb its negation or modal may stand. */
const reach = 6

interface Span {
  readonly first: number
  readonly last: number
}

function within(from: number, to: number): (span: Span) => boolean {
  return ({first, last}) => first >= from && last <= to
}

/** `not` before the verb; but `not only` and `not limited to` deny nothing. */
function negates(lead: readonly Word[], {negations}: ClaimPhrases): boolean {
  return lead.some(
    ({text}, at) => negations.has(text) && !/^(?:only|limited|just)$/.test(lead[at + 1]?.text ?? '')
  )
}

/**
 * What the verb is about: what follows it; in the passive and behind a pronoun what stands before it:
 * `Information gathered by cookies may be shared with …`, `We store personal information and share it with …`.
 */
function dataOf(
  {data}: ClaimTerms,
  passive: boolean,
  after: (span: Span) => boolean,
  before: (span: Span) => boolean,
  sinceStart: (span: Span) => boolean
): ClaimTerms['data'] {
  const following = data.filter(after)
  const preceding = data.filter(before)
  const nearest = (preceding.length > 0 ? preceding : data.filter(sinceStart)).slice(-1)
  if (passive) return nearest.length > 0 ? nearest : following
  return following.length > 0 ? following : nearest
}

/** Not after a preposition: in `requested by the police`, `addresses of our users` nobody does anything. */
function isSubject({first}: Span, words: readonly Word[]): boolean {
  const [before = '', nearest = ''] = [words[first - 2]?.text, words[first - 1]?.text]
  const prepositions = /^(?:by|of|from|to|with|for|on|about|via|through|among|between)$/
  return (
    !prepositions.test(nearest) &&
    !(/^(?:our|the|its|these|such|other)$/.test(nearest) && prepositions.test(before))
  )
}

/** The nearest one before the verb; somebody unnamed in the passive is the organisation. */
function actorOf(
  actors: ClaimTerms['actors'],
  passive: boolean,
  before: (span: Span) => boolean,
  sinceStart: (span: Span) => boolean
): Claim['actor'] {
  if (passive) return 'organisation'
  return (actors.filter(before).at(-1) ?? actors.filter(sinceStart).at(-1))?.name ?? 'organisation'
}
