import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {email, id, line, phone, prose} from './forms.js'
import {address} from './organisation.js'
import {dataList, purposeList, says} from './practice.js'

export const children = z
  .strictObject({
    directed: z.boolean().meta({
      title: 'Directed to children',
      description: fields.children.directed
    }),
    minimumAge: z.int().min(1).max(21).optional().meta({
      title: 'Minimum age',
      description: fields.children.minimumAge
    }),
    knowinglyCollected: z.boolean().optional().meta({
      title: 'Knowingly collected',
      description: fields.children.knowinglyCollected
    }),
    under13: z.boolean().optional().meta({
      title: 'Under 13',
      description: fields.children.under13
    }),
    whenFound: prose.optional().meta({
      title: 'When found',
      description: fields.children.whenFound
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    disclosure: prose.optional().meta({
      title: 'Disclosure',
      description: fields.children.disclosure
    }),
    recipients: z
      .union([z.literal('none'), z.array(id).min(1)])
      .optional()
      .meta({
        title: 'Recipients',
        description: fields.children.recipients
      }),
    disclosureConsent: prose.optional().meta({
      title: 'Consent to disclosure',
      description: fields.children.disclosureConsent
    }),
    publicPosting: prose.optional().meta({
      title: 'Public posting',
      description: fields.children.publicPosting
    }),
    parentalConsent: prose.optional().meta({
      title: 'Consent of parents',
      description: fields.children.parentalConsent
    }),
    parentalRights: prose.optional().meta({
      title: 'Rights of parents',
      description: fields.children.parentalRights
    }),
    retention: prose.optional().meta({
      title: 'Retention',
      description: fields.children.retention
    }),
    internalIdentifiers: prose.optional().meta({
      title: 'Persistent identifiers',
      description: fields.children.internalIdentifiers
    }),
    audio: prose.optional().meta({
      title: 'Audio',
      description: fields.children.audio
    }),
    operators: z
      .array(
        z.strictObject({
          name: line.meta({title: 'Name', description: fields.children.operators.name}),
          address: address.optional(),
          phone: phone.optional().meta({title: 'Telephone', description: fields.children.operators.phone}),
          email: email.optional().meta({title: 'E-mail', description: fields.children.operators.email})
        })
      )
      .min(1)
      .optional()
      .meta({
        title: 'Operators',
        description: fields.children.operators.itself
      }),
    protection: prose.optional().meta({
      title: 'Protection of minors',
      description: fields.children.protection
    }),
    profiledAdvertising: z.boolean().optional().meta({
      title: 'Advertising by profiling',
      description: fields.children.profiledAdvertising
    }),
    says: says.optional()
  })
  .meta({title: 'Children', description: fields.children.itself})
