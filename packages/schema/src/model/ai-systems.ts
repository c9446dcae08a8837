import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

/**
 * What an AI system does about which people have to be informed: Art. 50(1) to (4) of Regulation (EU)
 * 2024/1689.
 */
const deed = choice(choices.aiTask)

export const aiSystem = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.aiSystems.aiSystem.name}),
    tasks: z.array(deed).min(1).meta({title: 'Tasks', description: fields.aiSystems.aiSystem.tasks}),
    provider: line.optional().meta({title: 'Provider', description: fields.aiSystems.aiSystem.provider}),
    data: dataList.optional(),
    notice: prose.optional().meta({
      title: 'Notice',
      description: fields.aiSystems.aiSystem.notice
    }),
    says: says.optional()
  })
  .meta({
    title: 'AI system',
    description: fields.aiSystems.aiSystem.itself
  })

/** A task of an AI system. */
export type AiTask = z.infer<typeof deed>
