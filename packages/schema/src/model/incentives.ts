import * as z from 'zod'
import {id, line, prose} from './forms.js'
import {dataList, says} from './practice.js'

/** Something that people get for their data, as 11 CCR 7016(d) wants it explained. */
export const incentive = z
  .strictObject({
    id: id
      .optional()
      .meta({title: 'Id', description: 'A name by which other parts refer to this incentive.'}),
    name: line.meta({title: 'Name', description: 'What it is called, such as “Loyalty programme”.'}),
    terms: prose.meta({
      title: 'Terms',
      description: 'What people get and on which terms, in whole sentences.'
    }),
    data: dataList.meta({title: 'Data', description: 'Which data people give for it.'}),
    optIn: prose.meta({title: 'Opting in', description: 'How people join, as a whole sentence.'}),
    withdraw: prose.meta({
      title: 'Withdrawing',
      description: 'How people leave again, which they can at any time, as a whole sentence.'
    }),
    value: prose.optional().meta({
      title: 'Value',
      description:
        'What the data is worth to the organisation: an estimate in good faith, as a whole sentence.'
    }),
    method: prose.optional().meta({
      title: 'Method',
      description: 'How that value was calculated, as a whole sentence.'
    }),
    says: says.optional()
  })
  .meta({title: 'Incentive', description: 'A benefit, price or service that people get for their data.'})
