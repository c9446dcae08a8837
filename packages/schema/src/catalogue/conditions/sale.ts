import {conditions as words} from '../../languages/index.js'
import {isSoldOrShared} from '../../facts/sale.js'
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
