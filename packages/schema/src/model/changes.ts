import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {openTerm} from './terms.js'
import {period, prose, webAddress} from './forms.js'
import {says} from './practice.js'
import {announcements} from '../vocabulary/announcements.js'

export const changes = z
  .strictObject({
    announced: z.array(openTerm(announcements)).min(1).meta({
      title: 'Announced',
      description: fields.changes.announced
    }),
    before: period.optional().meta({
      title: 'Before',
      description: fields.changes.before
    }),
    newPurposes: prose.optional().meta({
      title: 'New purposes',
      description: fields.changes.newPurposes
    }),
    archive: webAddress.optional().meta({title: 'Archive', description: fields.changes.archive}),
    says: says.optional()
  })
  .meta({title: 'Changes', description: fields.changes.itself})
