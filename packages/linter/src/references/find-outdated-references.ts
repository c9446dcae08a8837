import {outdatedReferences} from './catalogue/index.js'
import {isHistory} from './history.js'
import type {OutdatedReference} from './reference.js'
import {sentenceAround} from './sentence-around.js'

/** A reference to something that is gone, and where it stands. */
export interface OutdatedReferenceFinding {
  readonly start: number
  readonly end: number
  readonly reference: OutdatedReference
  /** Whether it was out of date already on the day that was asked for; nothing where none was. */
  readonly atTheTime?: boolean
}

export interface OutdatedReferenceOptions {
  /** The day of the text, as `2014-06-21`, to tell what was out of date even then. */
  readonly date?: string
  /** Ids of entries to pass over. */
  readonly except?: readonly string[]
}

/**
 * Find references to what is gone: browsers, protocols, laws, companies and services. What is told as
 * history (“formerly”, “was invalidated”) is healthy.
 *
 * @example findOutdatedReferences('We use Google AdWords.') // [{start: 7, end: 21, reference: {id: 'adwords', …}}]
 */
export function findOutdatedReferences(
  text: string,
  options: OutdatedReferenceOptions = {}
): OutdatedReferenceFinding[] {
  const {date, except = []} = options
  const findings: OutdatedReferenceFinding[] = []
  for (const {reference, pattern} of patterns()) {
    if (except.includes(reference.id) || isSaid(reference.unlessInText, text)) continue
    for (const {index, 0: words} of text.matchAll(pattern)) {
      const sentence = sentenceAround(text, index, index + words.length)
      if (isHistory(sentence) || isSaid(reference.unless, sentence)) continue
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

/** Whether a text has the words that make a mention healthy. */
function isSaid(words: string | undefined, text: string): boolean {
  return words !== undefined && new RegExp(words, 'i').test(text)
}

let compiled: readonly {readonly reference: OutdatedReference; readonly pattern: RegExp}[] | undefined

/** Compiled when first needed. */
function patterns(): NonNullable<typeof compiled> {
  compiled ??= outdatedReferences.map((reference) => ({
    reference,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_@/])(?:${spaced(reference.pattern)})(?![\p{L}\p{N}_]|@)`,
      reference.exact ? 'gu' : 'giu'
    )
  }))
  return compiled
}

/** A space in a name may be a line ending, or several spaces where markup stood. */
function spaced(pattern: string): string {
  return pattern.replace(/(?<!\[[^\]]*) (?!\?)/g, String.raw`\s{1,8}`)
}

/** Of two at one place the longer one. */
function withoutOverlaps(findings: readonly OutdatedReferenceFinding[]): OutdatedReferenceFinding[] {
  const kept: OutdatedReferenceFinding[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding)
  }
  return kept
}
