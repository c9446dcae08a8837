import {outdatedReferences} from './catalogue/index.js'
import {Clues} from '../text/clues.js'
import {matchesIn} from '../text/matches.js'
import {Words} from '../text/words.js'
import {isHistory} from './history.js'
import type {OutdatedReference} from './reference.js'
import {referenceWords} from './reference-words.table.js'
import {sentenceAround} from './sentence-around.js'

/** A reference to something that no longer exists, and its place. */
export interface OutdatedReferenceFinding {
  readonly start: number
  readonly end: number
  readonly reference: OutdatedReference
  /** Whether it was already out of date on the given day; `undefined` without a day. */
  readonly atTheTime?: boolean
}

export interface OutdatedReferenceOptions {
  /** The day of the text, such as `2014-06-21`, to report what was out of date even then. */
  readonly date?: string
  /** Ids of entries to ignore. */
  readonly except?: readonly string[]
}

/**
 * Finds references to what no longer exists: browsers, protocols, laws, companies and services. History
 * (“formerly”, “was invalidated”) is fine, and so is a name that the text defines as something else.
 *
 * @example findOutdatedReferences('We use Google AdWords.') // [{start: 7, end: 21, reference: {id: 'adwords', …}}]
 */
export function findOutdatedReferences(
  text: string,
  options: OutdatedReferenceOptions = {}
): OutdatedReferenceFinding[] {
  return outdatedReferencesIn(text, wordsOf(text), options)
}

/** Does the same for a text whose words were read, but perhaps not those in what looks like markup. */
export function outdatedReferencesIn(
  text: string,
  words: Words,
  {date, except = []}: OutdatedReferenceOptions
): OutdatedReferenceFinding[] {
  const findings: OutdatedReferenceFinding[] = []
  /** The sentences so far, and whether each is about the past. */
  const known = new Map<string, boolean>()
  for (const compiled of patternsFor(looksLikeMarkup.test(text) ? wordsOf(text) : words)) {
    const {reference} = compiled
    if (except.includes(reference.id) || !isAbout(reference, text)) continue
    const {pattern} = compiled
    const own = new Map<string, boolean>()
    for (const {index, 0: words} of matchesIn(text, pattern)) {
      const sentence = sentenceAround(text, index, index + words.length)
      const isPast = known.get(sentence) ?? isHistory(sentence)
      known.set(sentence, isPast)
      if (isPast || isSaid(reference.unless, sentence)) continue
      if (!own.has(words)) own.set(words, definesForItself(text, words, pattern))
      if (own.get(words) === true) continue
      findings.push({
        start: index,
        end: index + words.length,
        reference,
        ...(date !== undefined && {atTheTime: reference.since <= date})
      })
    }
  }
  return withoutOverlaps(findings)
}

/** All words of a text, as if it had no markup. */
function wordsOf(text: string): Words {
  const words = new Words(text.replace(/[<\]]/g, ' '))
  words.read(0, text.length)
  return words
}

/** In prose that isn't markup, a tag or the target of a link is text: `<IE users>`, `[IE](IE users)`. */
const looksLikeMarkup = /<\/?[a-z]|\]\(/i

/**
 * The reference that an address belongs to, if it leads to something that no longer exists.
 *
 * @example outdatedLink('https://ec.europa.eu/consumers/odr/') // {id: 'odr-platform', …}
 */
export function outdatedLink(url: string): OutdatedReference | undefined {
  const address = url.replace(/^(?:https?:)?\/\//i, '')
  linked ??= outdatedReferences.flatMap((reference) =>
    reference.links === undefined
      ? []
      : {reference, pattern: new RegExp(`^(?:${reference.links})(?![\\w-])`, 'i')}
  )
  return linked.find(({pattern}) => pattern.test(address))?.reference
}

/** References with addresses, compiled when a text has its first address. */
let linked: readonly CompiledReference[] | undefined

/** Whether a mention is out of date in this text as a whole. */
function isAbout({onlyInText, unlessInText}: OutdatedReference, text: string): boolean {
  return (onlyInText === undefined || isSaid(onlyInText, text)) && !isSaid(unlessInText, text)
}

/** `Atlas Maps (“Parse”, “we”)`: a name that the text gives to something else. `Secure Sockets Layer (“SSL”)` doesn't. */
function definesForItself(text: string, words: string, pattern: RegExp): boolean {
  if (!isQuoted(words, text)) return false
  const name = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const definition = new RegExp(String.raw`\([^()\n]{0,30}[“"„«]\s?${name}\s?[”"“»,]`, 'u')
  const index = text.search(definition)
  return index !== -1 && text.slice(Math.max(0, index - 80), index).search(pattern) === -1
}

/** Whether words are after a quotation mark anywhere. Few are, and an expression for each takes long to compile. */
function isQuoted(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (/[“"„«]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}

/** Whether a text has words that make a mention fine. */
function isSaid(words: string | undefined, text: string): boolean {
  return words !== undefined && expressionOf(words).test(text)
}

/** The expression of a source that disregards case, compiled once. */
function expressionOf(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(source, 'i')
  expressions.set(source, known)
  return known
}

const expressions = new Map<string, RegExp>()

interface CompiledReference {
  readonly reference: OutdatedReference
  readonly pattern: RegExp
}

let all: {readonly patterns: readonly CompiledReference[]; readonly clues: Clues} | undefined

/** Those that a text may match: most texts name few of these things. */
function patternsFor(words: Words): readonly CompiledReference[] {
  all ??= {
    patterns: outdatedReferences.map(compiled),
    clues: new Clues(referenceWords())
  }
  const {patterns, clues} = all
  const mayMatch = clues.in(words)
  return patterns.filter((_, number) => mayMatch[number])
}

/** Compiled for the first text that may match. */
function compiled(reference: OutdatedReference): CompiledReference {
  let pattern: RegExp | undefined
  return {
    reference,
    get pattern() {
      return (pattern ??= patternOf(reference))
    }
  }
}

function patternOf({pattern, exact}: OutdatedReference): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_@/]|\p{L}-)(?:${spaced(pattern)})(?![\p{L}\p{N}_]|@|\.\p{Ll})`,
    exact ? 'gu' : 'giu'
  )
}

/** A space in a name may be a line ending, or several spaces in place of markup. */
function spaced(pattern: string): string {
  return pattern.replace(/\[[^[\]]*\]| (?!\?)/g, (part) => (part === ' ' ? String.raw`\s{1,8}` : part))
}

/** Of two at the same place, the longer one. */
function withoutOverlaps(findings: readonly OutdatedReferenceFinding[]): OutdatedReferenceFinding[] {
  const kept: OutdatedReferenceFinding[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding)
  }
  return kept
}
