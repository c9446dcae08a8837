import type {Policy} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {dataCell} from './practices.js'

/** What people get for their data: 11 CCR § 7016(d). */
export function incentives({incentives: offered = []}: Policy, speech: Speech): object[] {
  return offered.map((incentive) => ({
    name: incentive.name,
    terms: optionalLine(incentive.terms),
    data: dataCell(incentive, speech),
    optIn: optionalLine(incentive.optIn),
    withdraw: optionalLine(incentive.withdraw),
    value: optionalLine(incentive.value),
    method: optionalLine(incentive.method)
  }))
}
