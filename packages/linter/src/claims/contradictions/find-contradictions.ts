import {claimListsOf, type ClaimLists} from '../../languages/claim-lists.js'
import type {ReadingLanguage} from '../../languages/loading.js'
import {readDocument, readingLanguage, type ReadingOptions} from '../../reading/read-document.js'
import type {Reading} from '../../reading/reading.js'
import type {Claim} from '../claim.js'
import {claimsIn} from '../extract-claims.js'
import type {Saying} from '../saying.js'
import type {Matter, Topic} from './matter.js'
import {matters} from './matters.js'
import {mayMeet, placesOf} from './places.js'
import {brokenWordsIn} from './worded-promises.js'

/** Two statements that can't both be true. */
export interface Contradiction {
  /** The promise, mostly that something never happens. */
  readonly denial: Saying
  /** The sentence that breaks it. */
  readonly assertion: Saying
  /** Both, in one plain sentence. */
  readonly explanation: string
}

/**
 * Where a document contradicts itself. Statements are compared by the trees of the vocabularies: e-mail
 * addresses are personal data, advertising partners are third parties; `we do not share your data with third
 * parties` isn't about service providers that work on instructions.
 *
 * @param document a text; if only claims are given, only they are compared, and no other promises
 * @param options the language counts for claims, too
 */
export function findContradictions(
  document: string | readonly Claim[],
  options: ReadingOptions = {}
): Contradiction[] {
  if (typeof document === 'string') return contradictionsIn(readDocument(document, options))
  return inOrder(brokenClaims(document, readingLanguage('', options)))
}

/** Where a document that was read contradicts itself. A promise that a claim breaks is reported once. */
export function contradictionsIn(reading: Reading): Contradiction[] {
  const claims = brokenClaims(claimsIn(reading), reading.language)
  const worded = brokenWordsIn(reading)
    .filter(([promise]) => !claims.some(({denial}) => overlap(denial, promise)))
    .map(([promise, practice]) => contradiction(promise, practice))
  return inOrder([...claims, ...worded])
}

function inOrder(found: readonly Contradiction[]): Contradiction[] {
  return found.toSorted((a, b) => a.denial.start - b.denial.start || a.assertion.start - b.assertion.start)
}

function brokenClaims(claims: readonly Claim[], language: ReadingLanguage): Contradiction[] {
  const never = claims.filter(({modality}) => modality === 'never')
  const others = claims.filter(({modality}) => modality !== 'never')
  // Every promise is broken by a claim that is none: most are denials, some are affirmed themselves.
  if (others.length === 0) return []
  const lists = claimListsOf(language)
  /** A statement that breaks one kind of promise may break another. */
  const known = new Map<Matter['practice'], readonly About[]>()
  const practicesOf = ({practice}: Matter): readonly About[] => {
    const practices = known.get(practice) ?? distinct(aboutOf(others, practice, lists))
    known.set(practice, practices)
    return practices
  }
  return matters.flatMap((matter) =>
    brokenPromises(matter, aboutOf(matter.affirmed ? others : never, matter.promise, lists), practicesOf)
  )
}

function contradiction(denial: Saying, assertion: Saying): Contradiction {
  return {denial, assertion, explanation: explain(denial, assertion)}
}

/** For each promise the first practice that breaks it. */
function brokenPromises(
  matter: Matter,
  promises: readonly About[],
  practicesOf: (matter: Matter) => readonly About[]
): Contradiction[] {
  if (promises.length === 0) return []
  const practices = practicesOf(matter)
  const found = new Map<string, readonly About[]>()
  return promises.flatMap(({claim: denial, topic, places, key}) => {
    const against =
      found.get(key) ??
      practices
        .filter((practice) => mayMeet(places, practice.places) && matter.isBroken(topic, practice.topic))
        .slice(0, 2)
    found.set(key, against)
    const first = against.find(
      ({claim}) => !overlap(claim, denial) && (!matter.elsewhere || claim.startLine !== denial.startLine)
    )
    if (!first) return []
    return [contradiction(denial, first.claim)]
  })
}

/** In `we don’t use it to show you ads`, both verbs are denied, however the second is read. */
function overlap(one: Saying, other: Saying): boolean {
  return one.start < other.end && other.start < one.end
}

/** A claim with its topic, and the parts of the service that it is about. */
interface About {
  readonly claim: Claim
  readonly topic: Topic
  readonly places: readonly number[]
  readonly key: string
}

function aboutOf(claims: readonly Claim[], topicOf: Matter['practice'], lists: ClaimLists): About[] {
  return claims.flatMap((claim) => {
    const topic = topicOf(claim, lists.scope)
    if (!topic) return []
    const places = placesOf(claim, lists)
    return [{claim, topic, places, key: JSON.stringify([topic, places])}]
  })
}

/**
 * The first two of each topic, since policies repeat themselves: one of them is not on the line of the
 * denial.
 */
function distinct(practices: readonly About[]): About[] {
  const seen = new Map<string, number>()
  const different = practices.filter(({key}) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= 2
  })
  return different.slice(0, mostCompared)
}

/** No policy has more; for a text that does, time must not be quadratic in its length. */
const mostCompared = 400

/** Both, in one plain sentence. A host whose lines differ from those of the text passes them. */
export function explain(denial: Saying, assertion: Saying, lineAt?: (offset: number) => number): string {
  const lineOf = ({start, startLine}: Saying): string => String(lineAt?.(start) ?? startLine)
  return `Line ${lineOf(denial)} says “${excerpt(denial.text)}”, but line ${lineOf(assertion)} says “${excerpt(assertion.text)}”.`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
