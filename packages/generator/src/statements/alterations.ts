import {
  groundsOf,
  purposes,
  legalGrounds,
  vocabularies,
  wordsOfChoices,
  type Path,
  type Policy,
  type Vocabulary
} from '@policy-gen/schema'

/** A policy in which one fact is different, or isn't declared. */
export interface Alteration {
  readonly policy: Policy
  /** Where it differs: at the fact, and wherever the same is said about the same activity. */
  readonly paths: readonly Path[]
  /** Words that replace the fact, if the document states it. */
  readonly mark?: string
}

/**
 * Ways to change one fact of a policy, to see where the document changes with it. Those that keep the shape
 * of the document come first: other words instead of the fact's, then another choice, and last no declaration
 * at all. Not every change makes sense for every section: one that can't be written shows nothing.
 */
export function* alterations(policy: Policy, path: Path): Generator<Alteration> {
  const value = valueAt(policy, path)
  if (value === undefined) return
  const paths = [path, ...samePaths(policy, path, value)]
  const altered = (other: unknown): Alteration => ({
    policy: paths.reduce((left, each) => withValue(left, each, other), policy),
    paths
  })
  const without: Alteration = {policy: paths.reduce(withoutValue, policy), paths}
  for (const other of marked(value, path.at(-1))) yield {...altered(other), mark}
  if (Array.isArray(value) && path.at(-1) === 'ground') {
    for (const other of otherGrounds(value, policy)) yield altered([other])
  }
  // Removing the declaration changes less than declaring the opposite, which may add a column to a whole
  // table.
  if (typeof value === 'boolean') yield without
  for (const other of otherChoices(value, path.at(-1))) yield altered(other)
  // Without its date, or with a much earlier one, a different law would apply to the policy.
  if (typeof value !== 'string' || !date.test(value)) yield without
}

const date = /^\d{4}-\d\d-\d\d$/

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/**
 * Where practices of the same name say the same: collecting data for advertising and then sharing it for that
 * is one activity, and what both say about it is written once.
 */
function samePaths({practices = []}: Policy, path: Path, value: unknown): Path[] {
  const [field, index, ...rest] = path
  const name = typeof index === 'number' ? practices[index]?.name : undefined
  if (field !== 'practices' || name === undefined || rest.length === 0) return []
  const same = JSON.stringify(value)
  return practices.flatMap((practice, place): Path[] => {
    if (place === index || practice.name !== name) return []
    const other = rest.reduce<unknown>(valueIn, practice)
    return JSON.stringify(other) === same ? [['practices', place, ...rest]] : []
  })
}

/** Words that occur in no policy. */
const mark = 'qxzvjk'

/** For data, it has a kind; for anything else, the kind is ignored. */
const other = {other: mark, kind: 'personal-data'}

/**
 * Each value with the mark in it, once: for a list of one, replacing the first entry is the same as replacing
 * every word.
 */
function marked(value: unknown, key: string | number | undefined): Iterable<unknown> {
  const values = [...otherValues(value, key), ...(typeof value === 'object' ? [withOtherWords(value)] : [])]
  const before = JSON.stringify(value)
  const different = new Map(values.map((other) => [JSON.stringify(other), other]))
  different.delete(before)
  return different.values()
}

function* otherValues(value: unknown, key: string | number | undefined): Generator {
  if (typeof value === 'string') yield value.includes('@') ? `${mark}@${mark}.example` : mark
  if (typeof value === 'string' && /^https?:/.test(value)) yield `https://${mark}.example/`
  if (typeof value === 'string' && everyVocabulary.some((terms) => value in terms)) yield other
  if (Array.isArray(value) && key !== 'granted') yield [other]
  if (isRecord(value)) {
    if ('otherwise' in value) yield {...value, otherwise: mark}
    if ('how' in value) yield {...value, how: mark}
    if ('name' in value) yield {...value, name: mark}
    if ('city' in value) yield {...value, city: mark}
    if ('until' in value) yield {until: mark}
  }
}

/** A list or a record in which every word is replaced, so that all lines with one of them are found. */
function withOtherWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withOtherWords(entry, key))
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withOtherWords(inner, name)])
    )
  }
  if (typeof value !== 'string' || closed.includes(key) || isOneOfFew(value)) return value
  const [other] = otherValues(value, key)
  const [, term] = otherValues(value, key)
  return term ?? other
}

/** Fields that accept no words of the author's own. */
const closed: readonly string[] = [
  'id',
  'recipient',
  'retention',
  'recipients',
  'right',
  'ground',
  'safeguard',
  'category',
  'for'
]

/** Whether a word is a period, a date, a country or one of the few that a field allows. */
function isOneOfFew(value: string): boolean {
  return (
    /^\d+ [a-z]+$|^\d{4}-\d\d-\d\d$|^[A-Z]{2}$/.test(value) || choices.some((list) => list.includes(value))
  )
}

const everyVocabulary: readonly Vocabulary[] = Object.values(vocabularies)

/** Values of which a document states one or the other. */
const choices = wordsOfChoices().filter((list) => list.length > 1)

/** Grounds without further consequences come first: if they replace a ground, only its own text changes. */
function otherGrounds(value: readonly unknown[], {practices = []}: Policy): string[] {
  const used = practices.flatMap(groundsOf)
  const others = Object.keys(legalGrounds).filter((ground) => !value.includes(ground))
  const isUsed = (ground: string): boolean => used.some((each) => each === ground)
  return [...others.filter((ground) => !isUsed(ground)), ...others.filter(isUsed)].slice(0, 4)
}

function* otherChoices(value: unknown, key: string | number | undefined): Generator {
  if (typeof value === 'boolean') yield !value
  if (typeof value === 'number') yield value + 1
  if (typeof value === 'string') {
    if (date.test(value)) yield dayAfter(value)
    if (/^\d+ [a-z]+$/.test(value)) yield '397 days'
    if (/^[A-Z]{2}$/.test(value)) yield value === 'IS' ? 'TO' : 'IS'
    for (const terms of everyVocabulary.filter((terms) => value in terms))
      yield* Object.keys(terms)
        .filter((term) => term !== value)
        .slice(0, 2)
    for (const list of choices.filter((list) => list.includes(value)))
      yield* list.filter((each) => each !== value).slice(0, 5)
  }
  if (key === 'keep' && isRecord(value)) yield '397 days'
  if (key === 'recourse') yield {name: mark, site: `https://${mark}.example/`, country: 'US'}
  if (key === 'purposes')
    yield [Object.keys(purposes).find((purpose) => JSON.stringify(value) !== JSON.stringify([purpose]))]
  if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      for (const other of otherChoices(inner, name)) yield {...value, [name]: other}
    }
  }
}

/** The value at a path. */
export function valueAt(policy: Policy, path: Path): unknown {
  return path.reduce<unknown>(valueIn, policy)
}

function valueIn(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined
}

function withValue(policy: Policy, path: Path, value: unknown): Policy {
  return changed(policy, path, () => value)
}

export function withoutValue(policy: Policy, path: Path): Policy {
  return changed(policy, path, () => undefined)
}

/** The same policy except for the value at a path, which is removed if it becomes `undefined`. */
function changed(policy: Policy, path: Path, change: (value: unknown) => unknown): Policy {
  // The composer decides whether it still makes sense: a policy that it refuses shows nothing.
  return changeAt(policy, path, change) as Policy
}

function changeAt(value: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => {
      if (index !== step) return [entry]
      const other = changeAt(entry, rest, change)
      return other === undefined ? [] : [other]
    })
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).flatMap(([key, entry]) => {
    if (key !== step) return [[key, entry]]
    const other = changeAt(entry, rest, change)
    return other === undefined ? [] : [[key, other]]
  })
  return Object.fromEntries(entries)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
