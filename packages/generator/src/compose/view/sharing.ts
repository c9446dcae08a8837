import {
  countriesOf,
  isRelated,
  kindsOf,
  operatorsCountry,
  type Policy,
  type Recipient
} from '@policy-gen/schema'
import {emptyCell, oneLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {homeOf, practicesAt} from './homes.js'
import {activity, dataCell, ownHandling, purposeCell, recipientCell} from './practices.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/** Who receives which data and why: Art. 13(1)(e) GDPR, Art. 9 V and VI LGPD, PIPEDA 4.8.2(e). */
export const sharing: View = (policy, speech) => {
  const listed = Array.isArray(policy.recipients) ? policy.recipients : []
  const related = listed.filter(isRelated).map((recipient) => nameOf(recipient, speech))
  const rows = listed.map((recipient) => row(recipient, speech))
  const beside = unlisted(listed, policy, speech)
  return unlessEmpty({
    none: policy.recipients === 'none',
    rows,
    withName: listed.some(({name}) => name !== undefined),
    withData: listed.some(({data}) => data !== undefined),
    withPurposes: listed.some(({purposes}) => purposes !== undefined),
    withCountry: listed.some(({country}) => country !== undefined),
    withResponsibility: listed.some(({responsibility}) => responsibility !== undefined),
    related: speech.list(related) || null,
    oneRelated: related.length === 1,
    unlisted: beside,
    withUnlistedData: beside.some(({data}) => data !== emptyCell),
    deeds: deeds(
      [...practicesAt('sharing', policy), ...(isWritten(policy, 'sale') ? [] : practicesAt('sale', policy))],
      policy,
      speech
    )
  })
}

/** Kinds of recipients that only a practice names: `the public`. */
function unlisted(listed: readonly Recipient[], policy: Policy, speech: Speech): Unlisted[] {
  const kinds: readonly unknown[] = listed.flatMap(kindsOf)
  const stated = practicesAt('sharing', policy)
  return ownHandling(policy).flatMap((practice) => {
    const others = (practice.with ?? []).filter(
      (other) => !(typeof other === 'object' && 'recipient' in other) && !kinds.includes(other)
    )
    if (others.length === 0 || stated.includes(practice) || homeOf(practice) === 'sale') return []
    return [
      {
        recipients: recipientCell({with: others}, policy, speech),
        data: dataCell(practice, speech) || emptyCell,
        activity: activity(practice, speech)
      }
    ]
  })
}

interface Unlisted {
  readonly recipients: string
  readonly data: string
  readonly activity: string
}

function row(recipient: Recipient, speech: Speech): object {
  const {name, policy = null, responsibility} = recipient
  const countries = [...countriesOf(recipient), ...[operatorsCountry(recipient) ?? []].flat()]
  return {
    kind: speech.cell('recipientKinds', kindsOf(recipient)),
    name: name ?? emptyCell,
    // Without a name, the link to its policy is on its kind.
    policy: name === undefined ? null : policy,
    kindPolicy: name === undefined ? policy : null,
    data: dataCell(recipient, speech) || emptyCell,
    purposes: purposeCell(recipient, speech) || emptyCell,
    countries: speech.series(countries.map((code) => speech.country(code))) || emptyCell,
    responsibility: responsibility === undefined ? emptyCell : oneLine(responsibility)
  }
}

function nameOf(recipient: Recipient, speech: Speech): string {
  return recipient.name ?? speech.cell('recipientKinds', kindsOf(recipient))
}
