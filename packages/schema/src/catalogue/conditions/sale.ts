import {conditions as words} from '../../languages/index.js'
import {everyRegime} from '../../facts/laws.js'
import {byUs} from '../../facts/practices.js'
import {purposesOf, type PurposeEntry} from '../../facts/purposes.js'
import {isOutside, receiversOf, worksForUs} from '../../facts/receivers.js'
import {disclosedRows, isSold, isSoldOrShared, prescribedNotices} from '../../facts/sale.js'
import {purposes} from '../../vocabulary/purposes.js'
import {covers} from '../../vocabulary/tree.js'
import type {DataCategory} from '../../vocabulary/data-categories.js'
import type {Region} from '../../vocabulary/regions.js'
import type {Condition} from '../requirement.js'

export const sellingOrSharing: Condition = {
  when: words.sellingOrSharing.when,
  test: isSoldOrShared,
  declare: words.declareSale,
  signs: ['sale.opt-out-link']
}

export const sellingUnder16: Condition = {
  when: words.sellingUnder16.when,
  test: ({sale}) => sale?.under16 ?? 'unknown',
  declare: words.sellingUnder16.declare,
  signs: []
}

export const wideSensitiveUse: Condition = {
  when: words.wideSensitiveUse.when,
  test: ({sale}) => (sale?.sensitiveUse === undefined ? 'unknown' : sale.sensitiveUse === 'wider'),
  declare: words.wideSensitiveUse.declare,
  signs: ['rights.limit-sensitive']
}

export const disclosedForBusiness: Condition = {
  when: words.disclosedForBusiness.when,
  test: ({sale}) => (sale?.businessPurpose === undefined ? 'unknown' : sale.businessPurpose !== 'none'),
  declare: words.disclosedForBusiness.declare,
  signs: ['sharing.business-purpose']
}

export const withIncentives: Condition = {
  when: words.withIncentives.when,
  test: ({incentives = []}) => incentives.length > 0,
  declare: words.withIncentives.declare,
  signs: []
}

/** Whether others get data for their own direct marketing: Civ. Code § 1798.83(a). */
export const sharingForMarketing: Condition = {
  when: words.sharingForMarketing.when,
  test: (policy) => {
    const forMarketing = (each: PurposeEntry): boolean =>
      typeof each === 'string' && covers(purposes, 'marketing', each)
    const shared = byUs(policy, 'share').some(
      ({practice}) =>
        purposesOf(practice).some(forMarketing) &&
        receiversOf(practice, policy).some((receiver) => isOutside(receiver) && !worksForUs(receiver))
    )
    const listed = (['sold', 'shared'] as const).some((table) =>
      disclosedRows(policy, table).some(({row}) => row.purposes.some(forMarketing))
    )
    return shared || listed || (policy.recipients === undefined ? 'unknown' : false)
  },
  declare: words.withRelatedOrganisations.declare,
  signs: ['sharing']
}

/** Where a law prescribes words for the sale of a kind of data. */
export function sellingKindOf(kind: DataCategory, state: Region): Condition {
  return {
    when: words.sellingKindOf.when,
    test: (policy) => {
      const concerned = {...policy, regimes: [...(policy.regimes ?? []), ...everyRegime]}
      if (prescribedNotices(concerned, [state]).some(({data}) => data === kind)) return true
      return isSold(policy) === 'unknown' ? 'unknown' : false
    },
    declare: words.sellingKindOf.declare,
    signs: []
  }
}
