import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {id, line, prose} from './forms.js'
import {dataList, says} from './practice.js'

/** Something that people get for their data, explained as 11 CCR 7016(d) requires. */
export const incentive = z
  .strictObject({
    id: id.optional().meta({title: 'Id', description: fields.incentives.incentive.id}),
    name: line.meta({title: 'Name', description: fields.incentives.incentive.name}),
    terms: prose.meta({
      title: 'Terms',
      description: fields.incentives.incentive.terms
    }),
    data: dataList.meta({title: 'Data', description: fields.incentives.incentive.data}),
    optIn: prose.meta({title: 'Opting in', description: fields.incentives.incentive.optIn}),
    withdraw: prose.meta({
      title: 'Withdrawing',
      description: fields.incentives.incentive.withdraw
    }),
    value: prose.optional().meta({
      title: 'Value',
      description: fields.incentives.incentive.value
    }),
    method: prose.optional().meta({
      title: 'Method',
      description: fields.incentives.incentive.method
    }),
    says: says.optional()
  })
  .meta({title: 'Incentive', description: fields.incentives.incentive.itself})
