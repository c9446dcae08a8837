import * as z from 'zod'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

/** What is worked out about people or chosen for them, short of the decisions of Art. 22 GDPR. */
export const profiling = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'What it is called, such as “Suggested routes”.'}),
    for: choice({
      recommendations: 'It selects or ranks what people are shown (Art. 27 of the Digital Services Act).',
      advertising: 'It selects which advertising people see (Art. 26 of the Digital Services Act).',
      evaluation: 'It assesses or predicts something about people, such as a score or a segment.'
    }).meta({title: 'For', description: 'What it is for: recommendations, advertising or an evaluation.'}),
    data: dataList.optional(),
    logic: prose.meta({
      title: 'Logic',
      description: 'The main parameters, and why each of them matters, in whole sentences.'
    }),
    effect: prose.optional().meta({
      title: 'Effect',
      description: 'What it means for people, as a whole sentence.'
    }),
    options: prose.optional().meta({
      title: 'Options',
      description: 'How people change the parameters, or switch it off, as a whole sentence.'
    }),
    says: says.optional()
  })
  .meta({
    title: 'Profiling',
    description:
      'Personal data that is evaluated automatically to recommend, advertise or assess, without a decision by that alone (Art. 4(4) GDPR).'
  })

/** What somebody is profiled for. */
export type ProfilingAim = z.infer<typeof profiling>['for']
