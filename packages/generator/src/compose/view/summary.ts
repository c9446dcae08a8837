import {findPlaceholders, kindsOf, type Policy, type Practice, type Right} from '@policy-gen/schema'
import {finished, type Finished} from '../../templates/finished.js'
import type {MainRight} from '../../languages/wording.js'
import type {Speech} from '../wording/speech.js'
import {activities, ownHandling, ownPractices} from './practices.js'
import {organisationReach} from './reach.js'
import {unlessEmpty, type View} from './view.js'

/**
 * The first layer of a notice, for those who read no further: who, what for, with whom, the main rights and
 * where to write (Guidelines on transparency, WP260 rev.01, 36).
 */
export const summary: View = (policy, speech) => {
  const {name, legalName, address} = policy.organisation
  const does = ownHandling(policy).filter((practice) => 'does' in practice)
  const reach = organisationReach(policy, speech)
  const known = {
    activities: speech.names(activities(does.filter(isNamed), speech)) || null,
    recipients: speech.list(kindsOfRecipients(policy, speech)) || null,
    noRecipients: policy.recipients === 'none',
    neverSold: policy.sale?.sold === 'none' && policy.sale.shared === 'none' && isSoldNowhere(policy),
    rights: speech.list(mainRights(policy, speech)) || null,
    way: reach?.ways[0] ?? null
  }
  if (unlessEmpty(known) === undefined) return undefined
  return {
    name,
    legalName: legalName === name ? null : (legalName ?? null),
    article: speech.wording.article(legalName ?? name),
    place: address === undefined ? null : `${address.city}, ${speech.country(address.country)}`,
    ...known
  }
}

/** Data that isn't sold where a law asks about it may be sold elsewhere. */
function isSoldNowhere(policy: Policy): boolean {
  return ownPractices(policy, ['does', 'may'], ['sell', 'share-for-advertising']).length === 0
}

function isNamed({name, purposes}: Practice): boolean {
  return name !== undefined || purposes !== undefined
}

/** Everybody who receives data, by kind: hosting providers, the public. */
function kindsOfRecipients(policy: Policy, speech: Speech): string[] {
  const listed = Array.isArray(policy.recipients) ? policy.recipients : []
  const named = ownHandling(policy).flatMap((practice) =>
    (practice.with ?? []).flatMap((other) =>
      typeof other === 'object' && 'recipient' in other ? [] : [other]
    )
  )
  return [...listed.flatMap(kindsOf), ...named].map((kind) => speech.term('recipientKinds', kind))
}

function mainRights({rights}: Policy, speech: Speech): string[] {
  const granted = (rights?.granted ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.right))
  return granted.flatMap((right) => (isMain(right, speech) ? [speech.wording.mainRights[right]] : []))
}

function isMain(right: Right, {wording}: Speech): right is MainRight {
  return Object.hasOwn(wording.mainRights, right)
}

/** When the text was changed, the date from which it applies, and its version, for the template `dates`. */
interface Dates {
  readonly updated: Finished | null
  readonly effective: Finished | null
  readonly version: string | null
}

export function datesOf({updated, effective, version}: Policy, speech: Speech): Dates | undefined {
  return unlessEmpty({
    updated: updated === undefined ? null : finished(speech.date(updated)),
    effective: effective === undefined ? null : finished(speech.date(effective)),
    version: version ?? null
  })
}

/**
 * Whether the document opens with its dates and a summary, as one that is written from facts does. A document
 * that was found in an archive, or opens with the author's words, is left as it is.
 */
export function opensWithSummary({provenance, sections}: Policy): boolean {
  const [first] = sections
  if (provenance !== undefined || (first?.body !== undefined && first.heading === false)) return false
  const titled = sections.some(({heading}) => typeof heading === 'object' && heading.level === 1)
  return !titled && sections.some(isWrittenFromFacts)
}

function isWrittenFromFacts({body}: Policy['sections'][number]): boolean {
  return body === undefined || findPlaceholders(body).some(({kind}) => kind === 'part')
}
