import {
  actors,
  dataCategories,
  handledByUs,
  origins,
  practicesOf as askPractices,
  purposes,
  recipientOf,
  recipientKinds,
  type Action,
  type Modality,
  type Policy,
  type Practice,
  type PurposeEntry
} from '@policy-gen/schema'
import {oneLine, series} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'

/** What the organisation, or somebody for it, does or may do with data. */
export function ownHandling(policy: Policy): Practice[] {
  return handledByUs(policy).map(({practice}) => practice)
}

/** The practices of the organisation that are stated so firmly and about one of these actions. */
export function ownPractices(policy: Policy, modality: Modality, wanted: readonly Action[]): Practice[] {
  return askPractices(policy, {modality, actions: wanted, by: 'us'}).map(({practice}) => practice)
}

/** The practices, whoever does them, that are stated so firmly and about one of these actions. */
export function practicesOf(policy: Policy, modality: Modality, wanted: readonly Action[]): Practice[] {
  return askPractices(policy, {modality, actions: wanted}).map(({practice}) => practice)
}

/** The practices about one of these actions, whoever does them and however firmly. */
export function stating(policy: Policy, wanted: readonly Action[]): Practice[] {
  return askPractices(policy, {actions: wanted}).map(({practice}) => practice)
}

/** What people would call a practice: the first column of tables. */
export function activity(practice: Practice, speech: Speech): string {
  const {name, when} = practice
  return name ?? when ?? (purposeCell(practice, speech) || dataCell(practice, speech))
}

export function dataList({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return series(data.map((each) => speech.term(dataCategories, each)))
}

export function purposeList({purposes: stated}: WithPurposes, speech: Speech): string {
  return series(plain(stated).map((each) => speech.term(purposes, each)))
}

/** The data in a cell of its own. */
export function dataCell({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return speech.cell(dataCategories, data)
}

/** The purposes in a cell of their own. */
export function purposeCell({purposes: stated}: WithPurposes, speech: Speech): string {
  return speech.cell(purposes, plain(stated))
}

type WithPurposes = Pick<Practice, 'purposes'>

/** The purposes without the ground or the time that one of them may have of its own. */
function plain(stated: Practice['purposes']): PurposeEntry[] {
  return (stated ?? []).map((each) => (typeof each === 'object' && 'purpose' in each ? each.purpose : each))
}

function originList({from = []}: Pick<Practice, 'from'>, speech: Speech): string {
  return speech.list(from.map((each) => speech.term(origins, each)))
}

/** Recipients by their names, or by their kind. */
function recipientList({with: others = []}: Pick<Practice, 'with'>, policy: Policy, speech: Speech): string {
  return speech.list(
    others.map((other) => {
      if (typeof other === 'object' && 'recipient' in other)
        return recipientName(other.recipient, policy, speech)
      return speech.term(recipientKinds, other)
    })
  )
}

/** The name of an entry of `recipients`, or its kind where it has none. */
export function recipientName(id: string, policy: Policy, speech: Speech): string {
  const entry = recipientOf(id, policy)
  return entry ? (entry.name ?? speech.term(recipientKinds, entry.kind)) : id
}

/** A sentence about a practice: `data`, `purposes`, `with` … as a template joins them. */
export interface Statement {
  readonly data: string | null
  readonly purposes: string | null
  readonly with: string | null
  readonly from: string | null
  readonly when: string | null
  readonly unless: string | null
  readonly who: string
}

export function statement(practice: Practice, policy: Policy, speech: Speech): Statement {
  return {
    who: speech.opening(actors, practice.who ?? 'organisation'),
    data: dataList(practice, speech) || null,
    purposes: purposeList(practice, speech) || null,
    with: recipientList(practice, policy, speech) || null,
    from: originList(practice, speech) || null,
    when: practice.when === undefined ? null : oneLine(practice.when),
    unless: practice.unless === undefined ? null : oneLine(practice.unless)
  }
}
