import {kindsOf, recipientOf, type Policy, type Practice} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {emptyCell, optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {reachOf} from './reach.js'
import {aimsOf, dataList, ownHandling, purposeCell} from './practices.js'
import {isActivity} from './purposes.js'
import {answersTo, isWritten, unlessEmpty, type View} from './view.js'

type Children = NonNullable<Policy['children']>

/** Children: minimum ages, and what 16 CFR § 312.4(d) requires parents to be informed of. */
export const children: View = (policy, speech) => {
  const practices = (policy.practices ?? []).filter(
    (practice) => practice.about?.includes('children') === true && !isInTable(practice, policy)
  )
  const deedsAbout = deeds(practices, policy, speech)
  const stated = policy.children
  if (stated === undefined) return unlessEmpty({deeds: deedsAbout, stated: null})
  return {deeds: deedsAbout, stated: facts(stated, policy, speech)}
}

/**
 * The table of activities says whose data each uses, and the notice to parents which of it is children's
 * data.
 */
function isInTable(practice: Practice, policy: Policy): boolean {
  return (
    policy.children?.data !== undefined &&
    isWritten(policy, 'purposes') &&
    'does' in practice &&
    ownHandling(policy).includes(practice) &&
    isActivity(practice)
  )
}

function facts(stated: Children, policy: Policy, speech: Speech): object {
  return {
    coppa: answersTo(policy, 'coppa'),
    directed: stated.directed,
    minimumAge: stated.minimumAge ?? null,
    // A person of 15 is not a child, whatever the minimum age is.
    olderThan13: (stated.minimumAge ?? 0) > 13,
    knowingly: stated.knowinglyCollected === true,
    unknowingly: stated.knowinglyCollected === false,
    ...knownUnder13(stated),
    whenFound: optionalLine(stated.whenFound),
    protection: optionalLine(stated.protection),
    profiledAdvertising: stated.profiledAdvertising === true,
    noProfiledAdvertising: stated.profiledAdvertising === false,
    details:
      unlessEmpty({
        data: dataList(stated, speech) || null,
        purposes:
          speech.list((stated.purposes ?? []).map((purpose) => speech.term('purposes', purpose))) || null,
        aims: aimsOf(stated.purposes ?? [], speech.list, speech),
        disclosure: optionalLine(stated.disclosure),
        ...recipientsOf(stated, policy, speech),
        noRecipients: stated.recipients === 'none',
        disclosureConsent: optionalLine(stated.disclosureConsent),
        publicPosting: optionalLine(stated.publicPosting),
        parentalConsent: optionalLine(stated.parentalConsent),
        parentalRights: optionalLine(stated.parentalRights),
        retention: optionalLine(stated.retention),
        internalIdentifiers: optionalLine(stated.internalIdentifiers),
        audio: optionalLine(stated.audio),
        oneOperator: stated.operators?.length === 1,
        operators: (stated.operators ?? []).map((operator) => ({
          name: operator.name,
          ways: reachOf(operator, speech)?.ways ?? []
        }))
      }) ?? null
  }
}

/** Who gets children's data: by name, kind and purposes, as 16 CFR 312.4(d)(2) requires. */
function recipientsOf({recipients}: Children, policy: Policy, speech: Speech): Receivers {
  const ids = recipients === undefined || recipients === 'none' ? [] : recipients
  const listed = ids.flatMap((id) => recipientOf(id, policy) ?? [])
  return {
    recipients: listed.map((recipient) => ({
      kind: speech.cell('recipientKinds', kindsOf(recipient)),
      name: recipient.name ?? emptyCell,
      purposes: purposeCell(recipient, speech) || emptyCell
    })),
    withName: listed.some(({name}) => name !== undefined),
    withPurposes: listed.some(({purposes}) => purposes !== undefined)
  }
}

interface Receivers {
  readonly recipients: readonly object[]
  readonly withName: boolean
  readonly withPurposes: boolean
}

/** What is known about children under 13, unless the sentence on the minimum age already says the same. */
function knownUnder13({under13, knowinglyCollected, minimumAge = 13}: Children): {
  readonly knowsOfUnder13: boolean
  readonly knowsOfNoneUnder13: boolean
} {
  const isSaid = minimumAge === 13 && knowinglyCollected === under13
  return {
    knowsOfUnder13: !isSaid && under13 === true,
    knowsOfNoneUnder13: !isSaid && under13 === false
  }
}
