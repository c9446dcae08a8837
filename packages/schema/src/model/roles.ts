import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {id, line, prose, webAddress} from './forms.js'
import {address} from './organisation.js'
import {dataList, purposeList, says} from './practice.js'

export const jointController = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.roles.jointController.name}),
    address: address.optional(),
    site: webAddress.optional().meta({title: 'Site', description: fields.roles.jointController.site}),
    policy: webAddress.optional().meta({title: 'Policy', description: fields.recipients.recipient.policy}),
    about: line.meta({
      title: 'About',
      description: fields.roles.jointController.about
    }),
    essence: prose.meta({
      title: 'Essence of the arrangement',
      description: fields.roles.jointController.essence
    }),
    says: says.optional()
  })
  .meta({
    title: 'Joint controller',
    description: fields.roles.jointController.itself
  })

export const asProcessor = z
  .strictObject({
    customers: line.meta({
      title: 'Customers',
      description: fields.roles.asProcessor.customers
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    requests: prose.optional().meta({
      title: 'Requests',
      description: fields.roles.asProcessor.requests
    }),
    subprocessors: z
      .union([z.literal('none'), z.array(id).min(1)])
      .optional()
      .meta({
        title: 'Sub-processors',
        description: fields.roles.asProcessor.subprocessors
      }),
    list: webAddress.optional().meta({
      title: 'List',
      description: fields.roles.asProcessor.list
    }),
    agreement: webAddress.optional().meta({
      title: 'Agreement',
      description: fields.roles.asProcessor.agreement
    }),
    says: says.optional()
  })
  .meta({
    title: 'As a processor',
    description: fields.roles.asProcessor.itself
  })
