import {
  actions,
  actors,
  broader,
  dataCategories,
  origins,
  purposes,
  recipientKinds,
  type Action,
  type Modality,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import {oneLine, series} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'

/** What is done with data: whoever gathers, uses, shares or keeps it says where from, why and for how long. */
const handling: readonly Action[] = [
  'collect',
  'store-on-device',
  'use',
  'share',
  'engage',
  'give-access',
  'keep'
]

/** What the organisation itself does or may do with data. */
export function ownHandling(policy: Policy): Practice[] {
  const stated = new Set([
    ...ownPractices(policy, 'does', handling),
    ...ownPractices(policy, 'may', handling)
  ])
  return (policy.practices ?? []).filter((practice) => stated.has(practice))
}

/** The practices of the organisation itself that are stated so firmly and about one of these actions. */
export function ownPractices(policy: Policy, modality: Modality, wanted: readonly Action[]): Practice[] {
  return practicesOf(policy, modality, wanted).filter(({who}) => who === undefined || who === 'organisation')
}

/** The practices, whoever does them, that are stated so firmly and about one of these actions. */
export function practicesOf(
  {practices = []}: Policy,
  modality: Modality,
  wanted: readonly Action[]
): Practice[] {
  return practices.filter((practice) => {
    const action = actionOf(practice, modality)
    return action !== undefined && [action, ...broader(actions, action)].some((each) => wanted.includes(each))
  })
}

/** The practices about one of these actions, whoever does them and however firmly. */
export function stating(policy: Policy, wanted: readonly Action[]): Practice[] {
  const stated = new Set(
    (['does', 'may', 'never'] as const).flatMap((modality) => practicesOf(policy, modality, wanted))
  )
  return (policy.practices ?? []).filter((practice) => stated.has(practice))
}

function actionOf(practice: Practice, modality: Modality): Action | undefined {
  switch (modality) {
    case 'does':
      return 'does' in practice ? practice.does : undefined
    case 'may':
      return 'may' in practice ? practice.may : undefined
    case 'never':
      return 'never' in practice ? practice.never : undefined
  }
}

/** What people would call a practice: the first column of tables. */
export function activity(practice: Practice, speech: Speech): string {
  const {name, when} = practice
  return name ?? when ?? (purposeCell(practice, speech) || dataCell(practice, speech))
}

export function dataList({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return series(data.map((each) => speech.term(dataCategories, each)))
}

export function purposeList({purposes: stated = []}: Pick<Practice, 'purposes'>, speech: Speech): string {
  return series(stated.map((each) => speech.term(purposes, each)))
}

/** The data in a cell of its own. */
export function dataCell({data = []}: Pick<Practice, 'data'>, speech: Speech): string {
  return speech.cell(dataCategories, data)
}

/** The purposes in a cell of their own. */
export function purposeCell({purposes: stated = []}: Pick<Practice, 'purposes'>, speech: Speech): string {
  return speech.cell(purposes, stated)
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
export function recipientName(id: string, {recipients}: Policy, speech: Speech): string {
  const entry = Array.isArray(recipients) ? recipients.find((each) => each.id === id) : undefined
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
