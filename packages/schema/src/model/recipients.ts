import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {services, type ServiceId} from '../services/index.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {safeguards} from '../vocabulary/safeguards.js'
import {country, id, line, prose, webAddress} from './forms.js'
import {dataList, purposeList, says} from './practice.js'
import {choice, openTerm, term} from './terms.js'

const serviceMeanings = Object.fromEntries(
  Object.entries(services).map(([id, {name, operator}]) => [id, `${name} – ${operator.name}`])
) as Record<ServiceId, string>

export const recipient = z
  .strictObject({
    id: id.optional().meta({title: 'Id', description: fields.recipients.recipient.id}),
    service: choice(serviceMeanings).optional().meta({
      title: 'Service',
      description: fields.recipients.recipient.service
    }),
    name: line.optional().meta({title: 'Name', description: fields.recipients.recipient.name}),
    kind: z.union([openTerm(recipientKinds), z.array(openTerm(recipientKinds)).min(1)]).meta({
      title: 'Kind',
      description: fields.recipients.recipient.kind
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    country: z
      .union([country, z.array(country).min(1)])
      .optional()
      .meta({
        title: 'Country',
        description: fields.recipients.recipient.country
      }),
    related: z.boolean().optional().meta({
      title: 'Related',
      description: fields.recipients.recipient.related
    }),
    responsibility: prose.optional().meta({
      title: 'Responsibility',
      description: fields.recipients.recipient.responsibility
    }),
    policy: webAddress.optional().meta({title: 'Policy', description: fields.recipients.recipient.policy}),
    says: says.optional()
  })
  .meta({
    title: 'Recipient',
    description: fields.recipients.recipient.itself
  })

export const transfer = z
  .strictObject({
    to: z.array(country).min(1).meta({title: 'To', description: fields.recipients.transfer.to}),
    recipients: z.array(id).min(1).optional().meta({
      title: 'Recipients',
      description: fields.recipients.transfer.recipients
    }),
    safeguard: term(safeguards).meta({title: 'Safeguard', description: fields.recipients.transfer.safeguard}),
    detail: prose.optional().meta({
      title: 'Detail',
      description: fields.recipients.transfer.detail
    }),
    copy: prose.optional().meta({
      title: 'Copy',
      description: fields.recipients.transfer.copy
    }),
    says: says.optional()
  })
  .meta({title: 'Transfer', description: fields.recipients.transfer.itself})
