import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {securityMeasures} from '../vocabulary/security-measures.js'
import {prose} from './forms.js'
import {says} from './practice.js'
import {openTerm} from './terms.js'

export const security = z
  .strictObject({
    measures: z.array(openTerm(securityMeasures)).min(1).meta({
      title: 'Measures',
      description: fields.security.measures
    }),
    limits: prose.optional().meta({title: 'Limits', description: fields.security.limits}),
    breaches: prose.optional().meta({
      title: 'Breaches',
      description: fields.security.breaches
    }),
    says: says.optional()
  })
  .meta({title: 'Security', description: fields.security.itself})
