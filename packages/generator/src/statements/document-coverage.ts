import {
  coverage,
  disclosureOf,
  formatPath,
  inEveryLanguage,
  languageOfTag,
  type CoverageOptions,
  type Disclosure,
  type FactEvidence,
  type Path,
  type Policy,
  type Requirement,
  type Sign,
  type Standing
} from '@policy-gen/schema'
import {signsOf} from 'remark-preset-lint-policy/disclosures'
import {dictionaries} from '../languages/index.js'
import type {ComposedDocument} from '../compose/compose.js'
import type {Templates} from '../templates/templates.js'
import {valueAt, withoutValue} from './alterations.js'
import {statedBy, type Stated} from './stated.js'
import {visible} from './visible.js'

export interface DocumentCoverageOptions extends CoverageOptions {
  /** The templates for writing the document; if left out, the built-in ones. */
  readonly templates?: Templates | undefined
}

/** A fact, and the line of the document that states it. */
export interface StatedEvidence extends FactEvidence {
  readonly line: number
}

/** Whether a document meets one requirement. */
export type DocumentStanding =
  | {readonly requirement: Requirement; readonly status: 'met'; readonly by: readonly StatedEvidence[]}
  | Exclude<Standing, {status: 'met'}>

/**
 * Which requirements of its laws the document of a policy meets. A requirement is met if the facts that
 * answer it are declared and the document, as it is written, states them: at the line that is named.
 */
export function documentCoverage(policy: Policy, options: DocumentCoverageOptions): DocumentStanding[] {
  const {templates, ...asked} = options
  const stated = statedBy(policy, templates && {templates})
  const declared = coverage(policy, asked)
  const {answered, unstated} = answeredBy(policy, asked, stated)
  const speaksOf = readerOf(stated.document, policy)
  return declared.map((standing, place) => {
    if (standing.status !== 'met') return standing
    const {requirement} = standing
    const answer = answered[place]
    if (answer?.status === 'met') {
      const by = answer.by.flatMap((evidence) => {
        const line = lineOf(evidence, policy, stated, requirement.section)
        return line === undefined ? [] : [{...evidence, line}]
      })
      if (by.length > 0 && (!by.some(({stated}) => isQuote(stated)) || speaksOf(requirement)))
        return {requirement, status: 'met', by}
    }
    const missing = standing.by.filter((evidence) => unstated.has(keyOf(evidence)))
    const lacking = missing.length > 0 ? missing : standing.by
    return {requirement, status: 'unmet', add: lacking.map(({fact}) => advice(fact, requirement, policy))}
  })
}

/**
 * Whether a document shows any sign of what a requirement asks for. Text that is written from facts does; a
 * quotation is believed to state what its author says it does, unless nothing in the document is about that:
 * “We love our customers.”
 */
function readerOf(
  {markdown}: ComposedDocument,
  {language}: Policy
): (requirement: Pick<Requirement, 'satisfiedBy'>) => boolean {
  let known: ReadonlySet<Sign> | undefined
  const isRead = languageOfTag(language) !== undefined
  return ({satisfiedBy: {text}}) => {
    const signs = (known ??= isRead ? signsOf(visible(markdown), {language}) : new Set())
    const isShown = (sign: Sign): boolean => signs.has(sign) || signs.has(disclosureOf(sign))
    return !isRead || ('anyOf' in text ? text.anyOf.some(isShown) : text.allOf.every(isShown))
  }
}

interface Answered {
  readonly answered: readonly Standing[]
  /** The facts that would answer a requirement, but that the document doesn't state. */
  readonly unstated: ReadonlySet<string>
}

/**
 * The answer for a policy that declares only what the document states: of two facts that would do, one may be
 * enough. A fact that answers in place of another has to be in the document, too.
 */
function answeredBy(policy: Policy, asked: CoverageOptions, stated: Stated): Answered {
  const unstated = new Set<string>()
  for (;;) {
    const left = unstated.size === 0 ? policy : withoutFacts(policy, [...unstated])
    const answered = coverage(left, asked).map((standing) => inPlaceOf(standing, [...unstated]))
    const before = unstated.size
    for (const standing of answered) {
      if (standing.status !== 'met') continue
      for (const evidence of standing.by)
        if (lineOf(evidence, policy, stated) === undefined) unstated.add(keyOf(evidence))
    }
    if (unstated.size === before) return {answered, unstated}
  }
}

type Advice = Extract<DocumentStanding, {status: 'unmet'}>['add'][number]

function advice(fact: string, {regime}: Requirement, {regimes = []}: Policy): Advice {
  if (regime !== 'baseline' && !regimes.includes(regime)) {
    return inEveryLanguage((language) => dictionaries[language].reportWords.unansweredLaw(fact, regime))
  }
  return inEveryLanguage((language) => dictionaries[language].reportWords.unstated(fact))
}

/** What to remove so that a fact isn't stated: the quotation that would state it, or the fact itself. */
function keyOf({fact, stated}: FactEvidence): string {
  return isQuote(stated) ? stated : fact
}

function isQuote(path: string): boolean {
  return /(?:^|\.)says(?:\[\d+\])?$/.test(path)
}

/** The line that states a fact, preferably in a section of the wanted kind, and not in the summary. */
function lineOf(
  {fact, stated}: FactEvidence,
  policy: Policy,
  {document, linesOf, lineOfQuote}: Stated,
  wanted?: Disclosure
): number | undefined {
  if (isQuote(stated)) {
    const quotes = [valueAt(policy, pathOf(stated))].flat()
    const found = quotes.map((quote) => (typeof quote === 'string' ? lineOfQuote(quote) : undefined))
    return found.includes(undefined) ? undefined : found[0]
  }
  const lines = linesOf(pathOf(fact))
  const sections = lines.map((line) => sectionAt(line, document))
  const at = (index: number): number | undefined => (index === -1 ? undefined : lines[index])
  return (
    at(sections.findIndex((section) => wanted !== undefined && section?.kinds.includes(wanted))) ??
    at(sections.findIndex((section) => section !== undefined)) ??
    lines[0]
  )
}

function sectionAt(
  line: number,
  {markdown, sections}: ComposedDocument
): ComposedDocument['sections'][number] | undefined {
  let offset = 0
  for (let passed = 1; passed < line; passed++) offset = markdown.indexOf('\n', offset) + 1
  return sections.find(({start, end}) => start <= offset && offset < end)
}

/** `practices[2].ground` as `['practices', 2, 'ground']`. */
function pathOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index)
  )
}

/** The same standing with the places that facts had before others were removed. */
function inPlaceOf(standing: Standing, gone: readonly string[]): Standing {
  if (standing.status !== 'met' || gone.length === 0) return standing
  const paths = gone.map(pathOf)
  const back = (path: string): string => formatPath(pathBefore(pathOf(path), paths))
  return {...standing, by: standing.by.map(({fact, stated}) => ({fact: back(fact), stated: back(stated)}))}
}

/** `cookies[1]` was `cookies[2]` before `cookies[0]` was removed. */
function pathBefore(path: Path, gone: readonly Path[]): Path {
  return path.reduce<Path>((before, step) => {
    if (typeof step === 'string') return [...before, step]
    const places = gone
      .filter((each) => each.length === before.length + 1 && before.every((part, at) => each[at] === part))
      .flatMap((each) => each.at(-1) ?? [])
      .sort((one, other) => Number(one) - Number(other))
    return [
      ...before,
      places.reduce<number>((index, place) => (Number(place) <= index ? index + 1 : index), step)
    ]
  }, [])
}

/** The last entries of a list are removed first, so that the others keep their places. */
function withoutFacts(policy: Policy, facts: readonly string[]): Policy {
  return facts
    .map(pathOf)
    .sort(backwards)
    .reduce((left, path) => withoutValue(left, path), policy)
}

function backwards(one: Path, other: Path): number {
  for (const [index, step] of one.entries()) {
    const another = other[index]
    if (another === undefined) return -1
    if (step === another) continue
    return typeof step === 'number' && typeof another === 'number'
      ? another - step
      : String(step) < String(another)
        ? 1
        : -1
  }
  return 0
}
