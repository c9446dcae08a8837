import * as z from 'zod'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {choice} from './terms.js'

/** What an AI system does that people have to be informed of: Art. 50(1) to (4) of Regulation (EU) 2024/1689. */
const deed = choice({
  conversation: 'It communicates with people (Art. 50(1) of the AI Act).',
  content: 'It generates or alters text, images, sound or video (Art. 50(2) and (4)).',
  'emotion-recognition': 'It recognises or infers emotions from biometric data (Art. 50(3)).',
  'biometric-categorisation': 'It assigns people to categories by biometric data (Art. 50(3)).'
})

export const aiSystem = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'What it is called, such as “Support assistant”.'}),
    tasks: z.array(deed).min(1).meta({title: 'Tasks', description: 'What it does.'}),
    provider: line.optional().meta({title: 'Provider', description: 'Who developed or provides it.'}),
    data: dataList.optional(),
    notice: prose.optional().meta({
      title: 'Notice',
      description: 'How people can tell on the spot that it is an AI system, or that content is artificial.'
    }),
    says: says.optional()
  })
  .meta({
    title: 'AI system',
    description: 'An AI system that people meet, or whose results they see (Art. 50 of the AI Act).'
  })

/** A task of an AI system. */
export type AiTask = z.infer<typeof deed>
