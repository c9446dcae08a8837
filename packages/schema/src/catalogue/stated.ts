import {advice, type Localised} from '../languages/index.js'
import type {Policy, Section} from '../model/index.js'
import {disclosures, type Disclosure} from '../vocabulary/disclosures.js'
import {doubtOf} from './doubt.js'
import {joined, met, unmet, type Advice, type Answer, type Evidence} from './answer.js'

/**
 * A declared fact, and the ways in which the document may state it.
 *
 * A fact that is only in the file informs nobody. It counts if readers find it in the document: quoted by
 * `says`, written from the facts by a section without a body, or word for word in the author's own prose.
 */
export interface Fact {
  readonly path: string
  /** The path of the quotation that states it, if there is one. */
  readonly says?: string | undefined
  /** Its literal words, such as an e-mail address, which the author's own prose may contain. */
  readonly words?: string | readonly string[] | undefined
  /** The kinds of section that write it. */
  readonly sections: readonly Disclosure[]
}

/** Met if at least one of the facts is there and stated; if not, what is missing is named. */
export function someStated(policy: Policy, facts: readonly Fact[], ...missing: readonly Localised[]): Answer {
  if (facts.length === 0) return unmet(...missing)
  const found = facts.flatMap((fact) => evidenceOf(policy, fact) ?? [])
  return found.length > 0 ? met(found) : joined(facts.slice(0, 1).map((fact) => unmet(lacking(policy, fact))))
}

/** Met if there are facts and all of them are stated; if not, what is missing is named. */
export function everyStated(
  policy: Policy,
  facts: readonly Fact[],
  ...missing: readonly Localised[]
): Answer {
  if (facts.length === 0) return unmet(...missing)
  return joined(
    facts.map((fact) => {
      const evidence = evidenceOf(policy, fact)
      return evidence ? met([evidence]) : unmet(lacking(policy, fact))
    })
  )
}

/** Where the document states a fact that holds. */
function evidenceOf(policy: Policy, fact: Fact): Evidence | undefined {
  if (doubtOf(policy, fact.path) !== undefined) return undefined
  // The author's own prose is searched last, since that reads all of it.
  const stated = fact.says ?? writtenSection(policy, fact.sections) ?? ownProse(policy, fact)
  return stated === undefined ? undefined : {fact: fact.path, stated}
}

/** The first section that is written from the facts and is of one of the kinds. */
function writtenSection(policy: Policy, wanted: readonly Disclosure[]): string | undefined {
  const {written} = sectionsIn(policy)
  const index = Math.min(...wanted.map((kind) => written.get(kind) ?? Infinity))
  return index === Infinity ? undefined : `sections[${index}]`
}

/** What the sections of a policy state, each with the index of the first section that states it. */
interface Stating {
  /** The disclosures that are written from the facts. */
  readonly written: ReadonlyMap<Disclosure, number>
  /** The facts that bodies name: `{{organisation.contact.email}}`. */
  readonly named: ReadonlyMap<string, number>
}

/** A policy is asked about each of its facts and doesn't change in between. */
function sectionsIn(policy: Policy): Stating {
  const known = stating.get(policy) ?? {
    written: firsts(policy, writtenKinds),
    named: firsts(policy, ({body = ''}) => Array.from(body.matchAll(nameOfFact), ([, , name = '']) => name))
  }
  stating.set(policy, known)
  return known
}

const stating = new WeakMap<Policy, Stating>()

function firsts<Key>({sections}: Policy, keysOf: (section: Section) => readonly Key[]): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const [index, section] of sections.entries())
    for (const key of keysOf(section)) if (!found.has(key)) found.set(key, index)
  return found
}

/** `{{title}}` or `{{ title }}`. */
const nameOfFact = /\{\{( ?)([^{}]*?)\1\}\}/g

/**
 * The disclosures of a section that are written from the facts: all of its kinds where it has no body, else
 * those that its body includes, as in `{{> cookies}}`.
 */
function writtenKinds(section: Section): Disclosure[] {
  if (section.body !== undefined)
    return [...section.body.matchAll(placed)].flatMap(([, name]) => asKind(name))
  return [section.kind].flat().flatMap(asKind)
}

const placed = /^[ \t]*\{\{>[ \t]*([a-z-]+)[ \t]*\}\}[ \t]*$/gm

function asKind(name: string | undefined): Disclosure[] {
  return name !== undefined && Object.hasOwn(disclosures, name) ? [name as Disclosure] : []
}

/** A body that contains the words of a fact, or names it: `{{organisation.contact.email}}`. */
function ownProse(policy: Policy, fact: Fact): string | undefined {
  const words = [fact.words ?? []].flat()
  const holding =
    words.length === 0
      ? -1
      : policy.sections.findIndex(
          ({body}) => body !== undefined && words.every((word) => body.includes(word))
        )
  const naming = sectionsIn(policy).named.get(fact.path) ?? Infinity
  const index = Math.min(naming, holding === -1 ? Infinity : holding)
  return index === Infinity ? undefined : `sections[${index}].body`
}

/** Why a declared fact doesn't count. */
function lacking(policy: Policy, fact: Fact): Advice {
  return doubtOf(policy, fact.path) ?? unstated(fact)
}

function unstated(fact: Fact): Advice {
  const [kind] = fact.sections
  const words = advice.unstated(fact.path, kind ?? 'other')
  return kind ? {section: kind, ...words} : words
}
