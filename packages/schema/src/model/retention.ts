import * as z from 'zod'
import {id, line, period, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

const what = {
  id: id.optional().meta({title: 'Id', description: 'A name by which practices refer to this rule.'}),
  name: line.meta({title: 'Name', description: 'What is kept, such as “Order records”.'}),
  data: dataList.optional(),
  reason: prose.optional().meta({title: 'Reason', description: 'Why so long, as a whole sentence.'}),
  then: choice({
    deleted: 'It is erased.',
    anonymised: 'It is changed so that nobody can be identified.',
    archived: 'It is kept apart, out of daily use.'
  })
    .optional()
    .meta({
      title: 'Then',
      description: 'What happens afterwards.'
    }),
  says: says.optional()
}

/** Either a period or the criteria by which it is decided (Art. 13(2)(a) GDPR). */
export const retentionRule = z
  .union([
    z.strictObject({
      ...what,
      period: period.meta({title: 'Period', description: 'How long, such as “10 years”.'}),
      from: line.optional().meta({
        title: 'From',
        description: 'From when it is counted, such as “the end of the year of the order”.'
      })
    }),
    z.strictObject({
      ...what,
      criteria: prose.meta({
        title: 'Criteria',
        description: 'What decides how long, as a whole sentence, where no period can be named.'
      })
    })
  ])
  .meta({title: 'Retention', description: 'How long data is kept.'})
