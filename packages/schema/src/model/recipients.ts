import * as z from 'zod'
import {services, type ServiceId} from '../services/index.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {safeguards} from '../vocabulary/safeguards.js'
import {country, id, line, prose, webAddress} from './forms.js'
import {dataList, purposeList, says} from './practice.js'
import {choice, openTerm, term} from './terms.js'

const serviceMeanings = Object.fromEntries(
  Object.entries(services).map(([id, {name, operator}]) => [id, `${name}, by ${operator.name}`])
) as Record<ServiceId, string>

export const recipient = z
  .strictObject({
    id: id
      .optional()
      .meta({title: 'Id', description: 'A name by which other parts refer to this recipient.'}),
    service: choice(serviceMeanings).optional().meta({
      title: 'Service',
      description: 'A service that is known here. It fills what you leave out.'
    }),
    name: line
      .optional()
      .meta({title: 'Name', description: 'The name; not needed for a category of recipients.'}),
    kind: z.union([openTerm(recipientKinds), z.array(openTerm(recipientKinds)).min(1)]).meta({
      title: 'Kind',
      description: 'What it is to you; a list if it is several things.'
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    country: z
      .union([country, z.array(country).min(1)])
      .optional()
      .meta({
        title: 'Country',
        description: 'Where the data is handled.'
      }),
    related: z.boolean().optional().meta({
      title: 'Related',
      description: 'Whether it belongs to the same group of companies (Canada asks for it).'
    }),
    responsibility: prose.optional().meta({
      title: 'Responsibility',
      description: 'What it answers for, as a whole sentence (Brazil asks for it).'
    }),
    policy: webAddress.optional().meta({title: 'Policy', description: 'Its own privacy policy.'}),
    says: says.optional()
  })
  .meta({
    title: 'Recipient',
    description: 'Somebody outside the organisation, or a category of them, who receives data.'
  })

export const transfer = z
  .strictObject({
    to: z.array(country).min(1).meta({title: 'To', description: 'The countries that data goes to.'}),
    recipients: z.array(id).min(1).optional().meta({
      title: 'Recipients',
      description: 'Ids of entries of `recipients`.'
    }),
    safeguard: term(safeguards).meta({title: 'Safeguard', description: 'What makes the transfer lawful.'}),
    detail: prose.optional().meta({
      title: 'Detail',
      description: 'The decision or clauses in question, as a whole sentence.'
    }),
    copy: prose.optional().meta({
      title: 'Copy',
      description: 'How to get a copy of the safeguard, or where it is published, as a whole sentence.'
    }),
    says: says.optional()
  })
  .meta({title: 'Transfer', description: 'Data that goes to another country, and the safeguard.'})
