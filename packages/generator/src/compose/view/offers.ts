import type {Action, Policy, Practice} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {practicesAt} from './homes.js'
import {dataList, isOwn, statedAction} from './practices.js'

/** Access, correction and deletion that a practice offers, whether or not a law requires it. */
export function offers(policy: Policy, speech: Speech): object[] {
  return practicesAt('rights', policy)
    .filter(isOffer)
    .map((practice) => ({
      see: statedAction(practice) === 'offer-access',
      correct: statedAction(practice) === 'offer-correction',
      erase: statedAction(practice) === 'offer-deletion',
      data: dataList(practice, speech) || null,
      where: practice.where === undefined ? null : speech.onlyThere(practice.where),
      when: optionalLine(practice.when),
      unless: optionalLine(practice.unless),
      how: optionalLine(practice.choice?.how)
    }))
}

/** Whether the organisation itself lets people see, correct or delete their data. */
export function isOffer(practice: Practice): boolean {
  return 'does' in practice && isOwn(practice) && offering.includes(practice.does)
}

const offering: readonly Action[] = ['offer-access', 'offer-correction', 'offer-deletion']
