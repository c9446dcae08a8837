import * as z from 'zod'
import {securityMeasures} from '../vocabulary/security-measures.js'
import {prose} from './forms.js'
import {says} from './practice.js'
import {openTerm} from './terms.js'

export const security = z
  .strictObject({
    measures: z.array(openTerm(securityMeasures)).min(1).meta({
      title: 'Measures',
      description: 'What protects the data.'
    }),
    limits: prose
      .optional()
      .meta({title: 'Limits', description: 'What cannot be promised, as a whole sentence.'}),
    breaches: prose.optional().meta({
      title: 'Breaches',
      description: 'What is done when data is lost or exposed, as a whole sentence.'
    }),
    says: says.optional()
  })
  .meta({title: 'Security', description: 'How data is protected.'})
