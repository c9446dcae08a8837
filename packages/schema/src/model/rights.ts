import * as z from 'zod'
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
            right: right.meta({title: 'Right', description: 'The right that people have.'}),
            how: prose.optional().meta({title: 'How', description: 'How to use it, as a whole sentence.'}),
            says: says.optional()
          })
        ])
      )
      .min(1)
      .meta({
        title: 'Granted',
        description: 'The rights that people have, each alone or with how to use it.'
      }),
    requests: contact.optional().meta({
      title: 'Requests',
      description: 'Where requests go, if it is not the contact of the organisation.'
    }),
    answeredWithin: period.optional().meta({
      title: 'Answered within',
      description: 'How soon a request is answered, such as “1 month”.'
    }),
    extendedBy: period.optional().meta({
      title: 'Extended by',
      description:
        'How much longer a complex request, or one of many, may take, such as “2 months”; people learn of it in time, with the reasons (Art. 12(3) GDPR).'
    }),
    fee: z
      .union([z.literal('none'), prose])
      .optional()
      .meta({
        title: 'Fee',
        description:
          'What a request costs: `none`, or in which cases there is a fee, as a whole sentence (Art. 12(5) GDPR).'
      }),
    verification: prose.optional().meta({
      title: 'Verification',
      description: 'How the identity of the person is checked, as a whole sentence.'
    }),
    agent: prose.optional().meta({
      title: 'Authorised agent',
      description: 'How somebody else can ask on behalf of the person, as a whole sentence.'
    }),
    appeal: z
      .strictObject({
        how: prose.meta({
          title: 'How',
          description: 'How to appeal a refused request, as a whole sentence.'
        }),
        answeredWithin: period.optional().meta({
          title: 'Answered within',
          description: 'How soon an appeal is decided, such as “45 days”.'
        })
      })
      .optional()
      .meta({title: 'Appeal', description: 'What people can do if a request is refused (most US states).'}),
    authorities: z
      .array(
        z.strictObject({
          name: line.meta({title: 'Name', description: 'The name of the authority.'}),
          site: webAddress.optional().meta({title: 'Site', description: 'Its web site.'}),
          address: address.optional()
        })
      )
      .min(1)
      .optional()
      .meta({title: 'Authorities', description: 'The supervisory authorities to complain to.'}),
    complaints: z
      .strictObject({
        how: prose.meta({
          title: 'How',
          description: 'How to complain to the organisation, as a whole sentence.'
        }),
        acknowledgedWithin: period.optional().meta({
          title: 'Acknowledged within',
          description: 'How soon the complaint is acknowledged (United Kingdom: 30 days).'
        })
      })
      .optional()
      .meta({title: 'Complaints', description: 'Complaints to the organisation itself (s. 164A DPA 2018).'}),
    metrics: metrics.optional(),
    says: says.optional()
  })
  .meta({title: 'Rights', description: 'What people can ask for, and how.'})
