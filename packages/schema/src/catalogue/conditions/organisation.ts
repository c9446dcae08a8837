import {conditions as words} from '../../languages/index.js'
import type {Area} from '../../vocabulary/areas.js'
import {isWithin} from '../../facts/areas.js'
import {listedJointControllers} from '../../facts/roles.js'
import type {Condition} from '../requirement.js'

export const withOfficer: Condition = {
  when: words.withOfficer.when,
  test: ({organisation}) => {
    if (organisation.dataProtectionOfficer === undefined) return 'unknown'
    return organisation.dataProtectionOfficer !== 'none'
  },
  declare: words.withOfficer.declare,
  signs: ['controller.data-protection-officer']
}

/** The agent of processing has an encarregado; only small ones may do without. */
export const withEncarregado: Condition = {
  when: words.withEncarregado.when,
  test: ({organisation}) =>
    organisation.dataProtectionOfficer === 'none'
      ? {
          because: words.withEncarregado.because
        }
      : true,
  declare: withOfficer.declare,
  signs: []
}

/**
 * An organisation established elsewhere has a representative, unless it declares that Art. 27(2) requires
 * none.
 */
export function establishedOutside(area: Area): Condition {
  return {
    when: words.establishedOutside.when(words.areas[area]),
    test: ({organisation}) => {
      const country = organisation.address?.country ?? organisation.contact?.address?.country
      if (organisation.representatives === 'none') return {because: words.noRepresentative}
      return country === undefined ? 'unknown' : !isWithin(area, country)
    },
    declare: words.establishedOutside.declare,
    signs: ['controller.representative']
  }
}

/** 11 CCR 7102(a): only then are the requests of a year counted for the public. */
export const withTenMillionConsumers: Condition = {
  when: words.withTenMillionConsumers.when,
  test: ({organisation}) => organisation.tenMillionConsumers === true,
  declare: words.withTenMillionConsumers.declare,
  signs: []
}

export const withFurtherDocuments: Condition = {
  when: words.withFurtherDocuments.when,
  test: ({organisation}) => (organisation.materials ?? []).length > 0,
  declare: words.withFurtherDocuments.declare,
  signs: []
}

export const withJointControllers: Condition = {
  when: words.withJointControllers.when,
  test: (policy) => listedJointControllers(policy).length > 0,
  declare: words.withJointControllers.declare,
  signs: []
}
