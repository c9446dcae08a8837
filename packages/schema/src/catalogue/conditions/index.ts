import type {ConditionNeed, ConditionWord} from '../needs.js'
import type {Condition} from '../requirement.js'
import * as collection from './collection.js'
import * as device from './device.js'
import * as grounds from './grounds.js'
import * as organisation from './organisation.js'
import * as people from './people.js'
import * as profiling from './profiling.js'
import * as recipients from './recipients.js'
import * as sale from './sale.js'

const {establishedOutside, ...ofOrganisation} = organisation
const {transferringUnder, transfersOutOf, ...ofRecipients} = recipients
const {optionalCookiesOf, ...ofDevice} = device
const {aiSystemsThat, ...ofProfiling} = profiling
const {sellingKindOf, ...ofSale} = sale

const conditions: Readonly<Record<ConditionWord, Condition>> = {
  ...collection,
  ...ofDevice,
  ...grounds,
  ...ofOrganisation,
  ...people,
  ...ofProfiling,
  ...ofRecipients,
  ...ofSale
}

/** The condition that a law names. */
export function conditionOf(need: ConditionNeed): Condition {
  if (typeof need === 'string') return conditions[need]
  if ('sellingKindOf' in need) return sellingKindOf(need.sellingKindOf, need.in)
  if ('optionalCookiesOf' in need) return optionalCookiesOf(need.optionalCookiesOf)
  if ('aiSystemsThat' in need) return aiSystemsThat(need.aiSystemsThat)
  if ('transferringUnder' in need) return transferringUnder(need.transferringUnder)
  return 'transfersOutOf' in need
    ? transfersOutOf(need.transfersOutOf)
    : establishedOutside(need.establishedOutside)
}
