import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

/** What is inferred about people or chosen for them, short of the decisions of Art. 22 GDPR. */
export const profiling = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.profiling.name}),
    for: choice(choices.profiling).meta({title: 'For', description: fields.profiling.for}),
    data: dataList.optional(),
    logic: prose.meta({
      title: 'Logic',
      description: fields.profiling.logic
    }),
    effect: prose.optional().meta({
      title: 'Effect',
      description: fields.profiling.effect
    }),
    options: prose.optional().meta({
      title: 'Options',
      description: fields.profiling.options
    }),
    says: says.optional()
  })
  .meta({
    title: 'Profiling',
    description: fields.profiling.itself
  })

/** What somebody is profiled for. */
export type ProfilingAim = z.infer<typeof profiling>['for']
