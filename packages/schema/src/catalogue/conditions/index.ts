import type {Area} from '../../vocabulary/areas.js'
import type {DataCategory} from '../../vocabulary/data-categories.js'
import type {Condition} from '../requirement.js'
import * as collection from './collection.js'
import * as device from './device.js'
import * as grounds from './grounds.js'
import * as organisation from './organisation.js'
import * as people from './people.js'
import * as recipients from './recipients.js'
import * as sale from './sale.js'

const {establishedOutside, ...ofOrganisation} = organisation
const {transfersOutOf, ...ofRecipients} = recipients
const {sellingKindOf, ...ofSale} = sale

const conditions = {
  ...collection,
  ...device,
  ...grounds,
  ...ofOrganisation,
  ...people,
  ...ofRecipients,
  ...ofSale
} satisfies Readonly<Record<string, Condition>>

/** A condition as the file of a law names it. */
export type ConditionNeed =
  | keyof typeof conditions
  | {readonly establishedOutside: Area}
  | {readonly transfersOutOf: Area}
  | {readonly sellingKindOf: DataCategory}

/** The condition that a law names. */
export function conditionOf(need: ConditionNeed): Condition {
  if (typeof need === 'string') return conditions[need]
  if ('sellingKindOf' in need) return sellingKindOf(need.sellingKindOf)
  return 'transfersOutOf' in need
    ? transfersOutOf(need.transfersOutOf)
    : establishedOutside(need.establishedOutside)
}
