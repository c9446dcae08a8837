import {recipientKinds, type Recipient} from '@policy-gen/schema'
import {emptyCell, oneLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {dataCell, ownPractices, practicesOf, purposeCell, statement} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Who receives which data and why: Art. 13(1)(e) GDPR, Art. 9 V and VI LGPD, PIPEDA 4.8.2(e). */
export const sharing: View = (policy, speech) => {
  const listed = Array.isArray(policy.recipients) ? policy.recipients : []
  const shared = ownPractices(policy, 'does', ['share', 'give-access', 'engage'])
  return unlessEmpty({
    none: policy.recipients === 'none',
    rows: listed.map((recipient) => row(recipient, speech)),
    withName: listed.some(({name}) => name !== undefined),
    withCountry: listed.some(({country}) => country !== undefined),
    related: listed.filter(isRelated).map((recipient) => nameOf(recipient, speech)),
    responsibilities: listed.flatMap((recipient) =>
      recipient.responsibility === undefined
        ? []
        : [{name: nameOf(recipient, speech), responsibility: oneLine(recipient.responsibility)}]
    ),
    shared: shared.map((practice) => statement(practice, policy, speech)),
    possibly: ownPractices(policy, 'may', ['share', 'give-access', 'engage']).map((practice) =>
      statement(practice, policy, speech)
    ),
    others: practicesOf(policy, 'does', ['share'])
      .filter((practice) => !shared.includes(practice))
      .map((practice) => statement(practice, policy, speech)),
    never: ownPractices(policy, 'never', ['share'])
      .filter((practice) => 'never' in practice && !isSale(practice.never))
      .map((practice) => statement(practice, policy, speech))
  })
}

/** What the section on sale says. */
function isSale(action: string): boolean {
  return action === 'sell' || action === 'share-for-advertising'
}

function isRelated({related, kind}: Recipient): boolean {
  return related === true || kind === 'affiliate'
}

function row(recipient: Recipient, speech: Speech): object {
  const {name, kind, policy = null, country} = recipient
  return {
    kind: speech.opening(recipientKinds, kind),
    name: name ?? emptyCell,
    policy,
    data: dataCell(recipient, speech) || emptyCell,
    purposes: purposeCell(recipient, speech) || emptyCell,
    countries:
      country === undefined ? emptyCell : speech.list([country].flat().map((code) => speech.country(code)))
  }
}

function nameOf({name, kind}: Recipient, speech: Speech): string {
  return name ?? speech.opening(recipientKinds, kind)
}
