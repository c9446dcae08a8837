import * as z from 'zod'
import {id, line, prose, webAddress} from './forms.js'
import {address} from './organisation.js'
import {dataList, purposeList, says} from './practice.js'

export const jointController = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'Who else decides why and how the data is used.'}),
    address: address.optional(),
    site: webAddress.optional().meta({title: 'Site', description: 'Its home page.'}),
    policy: webAddress.optional().meta({title: 'Policy', description: 'Its own privacy policy.'}),
    about: line.meta({
      title: 'About',
      description: 'What you decide on together, such as “our page on Pinboard”.'
    }),
    essence: prose.meta({
      title: 'Essence of the arrangement',
      description: 'Who of you does what, and whom people turn to, in whole sentences (Art. 26(2) GDPR).'
    }),
    says: says.optional()
  })
  .meta({
    title: 'Joint controller',
    description: 'Somebody with whom the organisation decides why and how data is used (Art. 26 GDPR).'
  })

export const asProcessor = z
  .strictObject({
    customers: line.meta({
      title: 'Customers',
      description: 'For whom data is processed on their instructions, such as “companies that use Rivet”.'
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    requests: prose.optional().meta({
      title: 'Requests',
      description: 'What people do who want to use their rights over this data, as a whole sentence.'
    }),
    subprocessors: z
      .union([z.literal('none'), z.array(id).min(1)])
      .optional()
      .meta({
        title: 'Sub-processors',
        description: 'Ids of entries of `recipients` that process this data for you, or `none`.'
      }),
    list: webAddress.optional().meta({
      title: 'List',
      description: 'Where the current list of sub-processors is found.'
    }),
    agreement: webAddress.optional().meta({
      title: 'Agreement',
      description: 'Where the data processing agreement is found (Art. 28(3) GDPR).'
    }),
    says: says.optional()
  })
  .meta({
    title: 'As a processor',
    description: 'What the organisation does with data for its customers, who decide about it (Art. 28 GDPR).'
  })
