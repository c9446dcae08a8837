import type {ScopeWords} from '../../languages/scope-words.js'
import {claimListsOf} from '../../languages/claim-lists.js'
import {readDocument, readingLanguage, type ReadingOptions} from '../../reading/read-document.js'
import type {Claim} from '../claim.js'
import {claimsIn} from '../extract-claims.js'
import type {Matter, Topic} from './matter.js'
import {matters} from './matters.js'

/** Two claims that can't both be true. */
export interface Contradiction {
  /** The claim that something never happens. */
  readonly denial: Claim
  /** The claim that it does, or may. */
  readonly assertion: Claim
  /** Both in one plain sentence. */
  readonly explanation: string
}

/**
 * Where a document contradicts itself. Like is compared with like by the vocabularies' trees: e-mail addresses are
 * personal data, advertising partners are third parties; a service provider on instruction is not who is meant by
 * `we do not share your data with third parties`.
 *
 * @param options the language counts for claims, too
 */
export function findContradictions(
  document: string | readonly Claim[],
  options: ReadingOptions = {}
): Contradiction[] {
  if (typeof document === 'string') {
    const reading = readDocument(document, options)
    return findContradictions(claimsIn(reading), reading)
  }
  const never = document.filter(({modality}) => modality === 'never')
  const {scope} = claimListsOf(readingLanguage('', options))
  const others = document.filter(({modality}) => modality !== 'never')
  return matters
    .flatMap((matter) => brokenPromises(matter, matter.affirmed ? others : never, others, scope))
    .sort((a, b) => a.denial.start - b.denial.start || a.assertion.start - b.assertion.start)
}

/** For each promise the first practice that breaks it. */
function brokenPromises(
  matter: Matter,
  denials: readonly Claim[],
  assertions: readonly Claim[],
  scope: ScopeWords
): Contradiction[] {
  const promises = aboutOf(denials, (claim) => matter.promise(claim, scope))
  if (promises.length === 0) return []
  const practices = distinct(aboutOf(assertions, (claim) => matter.practice(claim, scope)))
  const found = new Map<string, readonly About[]>()
  return promises.flatMap(({claim: denial, topic, key}) => {
    const against =
      found.get(key) ?? practices.filter((practice) => matter.isBroken(topic, practice.topic)).slice(0, 2)
    found.set(key, against)
    const first = against.find(
      ({claim}) => !overlap(claim, denial) && (!matter.elsewhere || claim.startLine !== denial.startLine)
    )
    if (!first) return []
    return [{denial, assertion: first.claim, explanation: explain(denial, first.claim)}]
  })
}

/** Of `we don’t use it to show you ads` both verbs are denied, whatever is read of the second. */
function overlap(one: Claim, other: Claim): boolean {
  return one.start < other.end && other.start < one.end
}

/** A claim with what it is about. */
interface About {
  readonly claim: Claim
  readonly topic: Topic
  readonly key: string
}

function aboutOf(claims: readonly Claim[], topicOf: (claim: Claim) => Topic | undefined): About[] {
  return claims.flatMap((claim) => {
    const topic = topicOf(claim)
    return topic ? [{claim, topic, key: JSON.stringify(topic)}] : []
  })
}

/** The first two of each topic, as policies repeat themselves: one of them is on another line than the denial. */
function distinct(practices: readonly About[]): About[] {
  const seen = new Map<string, number>()
  const different = practices.filter(({key}) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= 2
  })
  return different.slice(0, mostCompared)
}

/** No policy says more; of a text that does, time must not grow with the square of its length. */
const mostCompared = 400

function explain(denial: Claim, assertion: Claim): string {
  return `Line ${String(denial.startLine)} says “${excerpt(denial.text)}”, but line ${String(assertion.startLine)} says “${excerpt(assertion.text)}”.`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
