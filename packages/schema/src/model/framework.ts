import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {country, line, webAddress} from './forms.js'
import {says} from './practice.js'
import {choice} from './terms.js'

const body = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.framework.body.name}),
    site: webAddress.meta({title: 'Site', description: fields.framework.body.site}),
    country: country.meta({
      title: 'Country',
      description: fields.framework.body.country
    })
  })
  .meta({title: 'Dispute body', description: fields.framework.body.itself})

/**
 * What an organisation in the United States certifies and has to disclose: Decision (EU) 2023/1795, Annex I,
 * II.1.
 */
export const dataPrivacyFramework = z
  .strictObject({
    parts: z
      .array(choice(choices.frameworkPart))
      .min(1)
      .meta({title: 'Parts', description: fields.framework.dataPrivacyFramework.parts}),
    entities: z.array(line).min(1).optional().meta({
      title: 'Entities',
      description: fields.framework.dataPrivacyFramework.entities
    }),
    recourse: z.union([choice(choices.recourse), body]).meta({
      title: 'Recourse',
      description: fields.framework.dataPrivacyFramework.recourse
    }),
    enforcedBy: choice(choices.enforcedBy).meta({
      title: 'Enforced by',
      description: fields.framework.dataPrivacyFramework.enforcedBy
    }),
    says: says.optional()
  })
  .meta({
    title: 'Data Privacy Framework',
    description: fields.framework.dataPrivacyFramework.itself
  })
