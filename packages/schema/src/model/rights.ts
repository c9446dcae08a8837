import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {rights as terms} from '../vocabulary/rights.js'
import {line, period, prose, webAddress} from './forms.js'
import {metrics} from './metrics.js'
import {address, contact} from './organisation.js'
import {says} from './practice.js'
import {term} from './terms.js'

const right = term(terms)

export const rights = z
  .strictObject({
    granted: z
      .array(
        z.union([
          right,
          z.strictObject({
            right: right.meta({title: 'Right', description: fields.rights.granted.right}),
            how: prose.optional().meta({title: 'How', description: fields.rights.granted.how}),
            says: says.optional()
          })
        ])
      )
      .min(1)
      .meta({
        title: 'Granted',
        description: fields.rights.granted.itself
      }),
    requests: contact.optional().meta({
      title: 'Requests',
      description: fields.rights.requests
    }),
    answeredWithin: period.optional().meta({
      title: 'Answered within',
      description: fields.rights.answeredWithin
    }),
    extendedBy: period.optional().meta({
      title: 'Extended by',
      description: fields.rights.extendedBy
    }),
    fee: z
      .union([z.literal('none'), prose])
      .optional()
      .meta({
        title: 'Fee',
        description: fields.rights.fee
      }),
    verification: prose.optional().meta({
      title: 'Verification',
      description: fields.rights.verification
    }),
    agent: prose.optional().meta({
      title: 'Authorised agent',
      description: fields.rights.agent
    }),
    appeal: z
      .strictObject({
        how: prose.meta({
          title: 'How',
          description: fields.rights.appeal.how
        }),
        answeredWithin: period.optional().meta({
          title: 'Answered within',
          description: fields.rights.appeal.answeredWithin
        })
      })
      .optional()
      .meta({title: 'Appeal', description: fields.rights.appeal.itself}),
    authorities: z
      .array(
        z.strictObject({
          name: line.meta({title: 'Name', description: fields.rights.authorities.name}),
          site: webAddress.optional().meta({title: 'Site', description: fields.rights.authorities.site}),
          address: address.optional()
        })
      )
      .min(1)
      .optional()
      .meta({title: 'Authorities', description: fields.rights.authorities.itself}),
    complaints: z
      .strictObject({
        how: prose.meta({
          title: 'How',
          description: fields.rights.complaints.how
        }),
        acknowledgedWithin: period.optional().meta({
          title: 'Acknowledged within',
          description: fields.rights.complaints.acknowledgedWithin
        })
      })
      .optional()
      .meta({title: 'Complaints', description: fields.rights.complaints.itself}),
    metrics: metrics.optional(),
    says: says.optional()
  })
  .meta({title: 'Rights', description: fields.rights.itself})
