import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {id, line, period, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

const what = {
  id: id.optional().meta({title: 'Id', description: fields.retention.id}),
  name: line.meta({title: 'Name', description: fields.retention.name}),
  data: dataList.optional(),
  reason: prose.optional().meta({title: 'Reason', description: fields.retention.reason}),
  then: choice(choices.afterwards).optional().meta({
    title: 'Then',
    description: fields.retention.then
  }),
  says: says.optional()
}

/** Either a period or the criteria by which it is decided (Art. 13(2)(a) GDPR). */
export const retentionRule = z
  .union([
    z.strictObject({
      ...what,
      period: period.meta({title: 'Period', description: fields.retention.period}),
      from: line.optional().meta({
        title: 'From',
        description: fields.retention.from
      })
    }),
    z.strictObject({
      ...what,
      criteria: prose.meta({
        title: 'Criteria',
        description: fields.retention.criteria
      })
    })
  ])
  .meta({title: 'Retention', description: fields.policy.retention})
