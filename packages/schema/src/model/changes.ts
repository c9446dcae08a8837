import * as z from 'zod'
import {openTerm} from './terms.js'
import {period, prose, webAddress} from './forms.js'
import {says} from './practice.js'
import {announcements} from '../vocabulary/announcements.js'

export const changes = z
  .strictObject({
    announced: z.array(openTerm(announcements)).min(1).meta({
      title: 'Announced',
      description: 'How people are informed.'
    }),
    before: period.optional().meta({
      title: 'Before',
      description: 'How long before a material change takes effect people are informed, such as “30 days”.'
    }),
    newPurposes: prose.optional().meta({
      title: 'New purposes',
      description:
        'What is done before data is used for a new purpose (Art. 13(3) GDPR), as a whole sentence.'
    }),
    archive: webAddress.optional().meta({title: 'Archive', description: 'Where earlier versions are kept.'}),
    says: says.optional()
  })
  .meta({title: 'Changes', description: 'How changes of the policy are announced.'})
