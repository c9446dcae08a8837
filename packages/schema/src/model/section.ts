import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {disclosures} from '../vocabulary/disclosures.js'
import {id, line, markdown} from './forms.js'
import {choice, term} from './terms.js'

/** How a heading is marked. */
const mark = choice(choices.mark)

const heading = z
  .strictObject({
    text: line.meta({title: 'Text', description: fields.section.heading.text}),
    mark: mark.optional().meta({
      title: 'Mark',
      description: fields.section.heading.mark
    }),
    level: z.int().min(1).max(6).optional().meta({
      title: 'Level',
      description: fields.section.heading.level
    }),
    spaces: z.int().min(2).optional().meta({
      title: 'Spaces',
      description: fields.section.heading.spaces
    })
  })
  .meta({title: 'Heading', description: fields.section.heading.itself})

export const section = z
  .strictObject({
    id: id.optional().meta({
      title: 'Id',
      description: fields.section.id
    }),
    kind: z.union([term(disclosures), z.array(term(disclosures)).min(1), z.literal('other')]).meta({
      title: 'Kind',
      description: fields.section.kind
    }),
    heading: z
      .union([z.literal(false), line, heading])
      .optional()
      .meta({
        title: 'Heading',
        description: fields.section.heading.entry
      }),
    joined: choice(choices.joined).optional().meta({
      title: 'Joined',
      description: fields.section.joined
    }),
    body: markdown.optional().meta({
      title: 'Body',
      description: fields.section.body
    })
  })
  .meta({title: 'Section', description: fields.section.itself})
