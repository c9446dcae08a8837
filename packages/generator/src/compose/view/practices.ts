import {
  handledByUs,
  kindsOf,
  practicesOf as askPractices,
  purposesOf,
  recipientOf,
  verbOf,
  whose,
  type Action,
  type Modality,
  type Policy,
  type Practice,
  type PurposeEntry,
  type Recipient
} from '@policy-gen/schema'
import {emptyCell, oneLine, opened, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {widen, type Limits} from './limits.js'
import type {Clause, Person} from '../../languages/wording.js'

/** What the organisation, or somebody on its behalf, does or may do with data. */
export function ownHandling(policy: Policy): Practice[] {
  return handledByUs(policy).map(({practice}) => practice)
}

/** Whether the organisation does it, or somebody on its behalf. */
export function isOwn(practice: Practice): boolean {
  return whose(practice) === 'us'
}

/** The practices of the organisation with this modality and one of these actions. */
export function ownPractices(
  policy: Policy,
  modality: Modality | readonly Modality[],
  wanted: readonly Action[]
): Practice[] {
  return askPractices(policy, {modality, actions: wanted, by: 'us'}).map(({practice}) => practice)
}

/**
 * The name that people would give to a practice, and where it applies if not everywhere: the first column of
 * tables.
 */
export function activity(practice: Practice, speech: Speech): string {
  return limited(calledBy(practice, speech), practice, speech)
}

/**
 * The same for several, under one name if they differ only in where they apply: `Newsletter (only in France
 * and Spain)`.
 */
export function activities(practices: readonly Practice[], speech: Speech): string[] {
  const limits: Limits = new Map()
  for (const practice of practices) widen(limits, calledBy(practice, speech), practice.where)
  return [...limits].map(([called, where]) => limited(called, {where}, speech))
}

function calledBy(practice: Practice, speech: Speech): string {
  const {name, when} = practice
  return (
    name ??
    (when === undefined ? undefined : opened(oneLine(when))) ??
    (purposeCell(practice, speech) || dataCell(practice, speech))
  )
}

/** `Newsletter (only in France)`, or `Orders (accounting, only in France)` where there are other details. */
export function limited(
  called: string,
  {where}: Pick<Practice, 'where'>,
  speech: Speech,
  details: readonly string[] = []
): string {
  const all = [...details, ...(where === undefined ? [] : [speech.only(where)])]
  return all.length === 0 ? called : `${called || emptyCell} (${all.join(', ')})`
}

/**
 * The same for some purposes of a practice, so that a table claims no more of an activity than is true of
 * them; and with the name of the actor, if that is not the organisation: `Our partners: Orders (accounting)`.
 */
export function activityFor(practice: Practice, some: readonly PurposeEntry[], speech: Speech): string {
  const {name, when, who = 'organisation'} = practice
  const whole = activity(practice, speech)
  if (!isOwn(practice) && whole === '') return speech.opening('actors', who)
  const actor = isOwn(practice) ? '' : `${speech.opening('actors', who)}: `
  if (some.length === purposesOf(practice).length) return `${actor}${whole}`
  const called = name ?? when
  if (called === undefined)
    return `${actor}${limited(purposeCell({purposes: [...some]}, speech), practice, speech)}`
  const served = speech.series(some.map((purpose) => speech.term('purposes', purpose)))
  // `Payment (payment)` would add nothing.
  const details = called.toLowerCase() === served.toLowerCase() ? [] : [served]
  return `${actor}${limited(called, practice, speech, details)}`
}

export function dataList({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return speech.series(data.map((each) => speech.term('dataCategories', each)))
}

/** The data in a cell of its own. */
export function dataCell({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return speech.cell('dataCategories', data)
}

/** The purposes in a cell of their own. */
export function purposeCell({purposes: stated = []}: Pick<Practice, 'purposes'>, speech: Speech): string {
  return speech.cell(
    'purposes',
    stated.map((each) => (typeof each === 'object' && 'purpose' in each ? each.purpose : each))
  )
}

/** Who receives the data of a practice: by name, or by kind. */
export function recipientNames(
  {with: others = []}: Pick<Practice, 'with'>,
  policy: Policy,
  speech: Speech
): string[] {
  return others.map((other) =>
    typeof other === 'object' && 'recipient' in other
      ? recipientName(other.recipient, policy, speech)
      : speech.term('recipientKinds', other)
  )
}

/**
 * The same in a cell of its own, with a separator other than a comma, since names contain commas. A kind
 * begins with a capital letter, a name stays as it is.
 */
export function recipientCell(practice: Pick<Practice, 'with'>, policy: Policy, speech: Speech): string {
  const [first, ...others] = practice.with ?? []
  if (first === undefined) return ''
  return speech.names([
    openingRecipient(first, policy, speech),
    ...recipientNames({with: others}, policy, speech)
  ])
}

function openingRecipient(
  first: NonNullable<Practice['with']>[number],
  policy: Policy,
  speech: Speech
): string {
  if (typeof first === 'string' || !('recipient' in first)) return speech.opening('recipientKinds', first)
  const entry = recipientOf(first.recipient, policy)
  return entry === undefined ? first.recipient : (entry.name ?? speech.cell('recipientKinds', kindsOf(entry)))
}

/** The name of an entry of `recipients`, or its kind if it has none. */
export function recipientName(id: string, policy: Policy, speech: Speech): string {
  const entry = recipientOf(id, policy)
  return entry ? (entry.name ?? kindsInWords(entry, speech)) : id
}

/** The kind of a recipient, in a sentence: `payment providers and credit agencies`. */
export function kindsInWords(recipient: Recipient, speech: Speech): string {
  return speech.list(kindsOf(recipient).map((kind) => speech.term('recipientKinds', kind)))
}

/** A sentence about a practice: `data`, `purposes`, `with` … for a template to join. */
export interface Statement {
  readonly clause: Clause
  /** Where it applies, as a sentence begins: `In France only,`. */
  readonly where: string | null
  readonly never: boolean
  readonly data: string | null
  /** Whether the data is named thing by thing, so that a sentence needs “this data:” before it. */
  readonly listed: boolean
  readonly about: string | null
  readonly purposes: string | null
  readonly severalPurposes: boolean
  /** The purposes as a part of the sentence, if the language has words for all of them. */
  readonly aims: string | null
  readonly with: string | null
  readonly by: string | null
  readonly from: string | null
  readonly when: string | null
  readonly unless: string | null
}

export function statement(practice: Practice, policy: Policy, speech: Speech): Statement {
  const {action, modality} = verbOf(practice)
  const {wording} = speech
  const never = modality === 'never'
  const join = never ? speech.either : speech.list
  const {who = 'organisation', where} = practice
  const asSentence = wording.clause({
    action,
    modality,
    who: speech.opening('actors', who),
    person: personOf(who)
  })
  const isWithin = where !== undefined && !wording.capitalAfterColon && typeof who === 'string'
  const clause = isWithin ? {...asSentence, opening: uncapitalised(asSentence.opening)} : asSentence
  const data = (practice.data ?? []).map((each) => speech.term('dataCategories', each))
  // `We never collect health data` needs no article; `e-mail address` would.
  const listed = data.some((label) => !wording.isMass(label))
  const denied = never && clause.isObject
  return {
    clause,
    where: where === undefined ? null : speech.onlyThere(where),
    never,
    data: join(listed ? data : data.map((label) => wording.some(label, denied))) || null,
    listed,
    about: join((practice.about ?? []).map((each) => speech.term('subjects', each))) || null,
    by: join((practice.by ?? []).map((each) => speech.term('securityMeasures', each))) || null,
    severalPurposes: purposesOf(practice).length > 1,
    purposes: join(purposesOf(practice).map((each) => speech.term('purposes', each))) || null,
    aims: clause.aims === true ? null : aimsOf(purposesOf(practice), join, speech),
    with: join(recipientNames(practice, policy, speech)) || null,
    from: join((practice.from ?? []).map((each) => originWords(each, speech))) || null,
    when: optionalLine(practice.when),
    unless: optionalLine(practice.unless)
  }
}

/**
 * The purposes of something as a part of a sentence; `null` if a purpose is in the author's words, or the
 * language needs no such part.
 */
export function aimsOf(
  purposes: readonly PurposeEntry[],
  join: Speech['list'],
  speech: Speech
): string | null {
  const known = purposes.flatMap((purpose) =>
    typeof purpose === 'string' ? [{purpose, label: speech.term('purposes', purpose)}] : []
  )
  return known.length === 0 || known.length < purposes.length
    ? null
    : (speech.wording.aims?.(known, join) ?? null)
}

function uncapitalised(sentence: string): string {
  const [first = ''] = sentence
  return first.toLowerCase() + sentence.slice(first.length)
}

/** An origin as a sentence names it: with its preposition, if the language has one for each. */
function originWords(origin: NonNullable<Practice['from']>[number], speech: Speech): string {
  const own = typeof origin === 'string' ? speech.wording.origins?.[origin] : undefined
  return own ?? speech.term('origins', origin)
}

/** The action that a practice does, may do or never does. */
export function statedAction(practice: Practice): Action {
  return verbOf(practice).action
}

function personOf(actor: NonNullable<Practice['who']>): Person {
  if (actor === 'organisation') return 'we'
  return actor === 'user' ? 'you' : 'they'
}
