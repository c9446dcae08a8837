import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {prose, webAddress} from './forms.js'
import {dataList, purposeList, says} from './practice.js'
import {choice, openTerm} from './terms.js'

const disclosed = z.union([
  z.literal('none'),
  z
    .array(
      z.strictObject({
        data: dataList,
        to: z
          .array(openTerm(recipientKinds))
          .min(1)
          .meta({title: 'To', description: fields.sale.disclosed.to}),
        purposes: purposeList
      })
    )
    .min(1)
])

export const sale = z
  .strictObject({
    sold: disclosed.meta({
      title: 'Sold',
      description: fields.sale.sold
    }),
    shared: disclosed.meta({
      title: 'Shared',
      description: fields.sale.shared
    }),
    businessPurpose: disclosed.optional().meta({
      title: 'Business purpose',
      description: fields.sale.businessPurpose
    }),
    under16: z.boolean().optional().meta({
      title: 'Under 16',
      description: fields.sale.under16
    }),
    under16Process: prose.optional().meta({
      title: 'Process for under-16s',
      description: fields.sale.under16Process
    }),
    sensitiveUse: choice(choices.sensitiveUse).optional().meta({
      title: 'Sensitive data',
      description: fields.sale.sensitiveUse
    }),
    optOutLink: webAddress.optional().meta({
      title: 'Opt-out link',
      description: fields.sale.optOutLink
    }),
    limitLink: webAddress.optional().meta({
      title: 'Limit link',
      description: fields.sale.limitLink
    }),
    says: says.optional()
  })
  .meta({
    title: 'Sale and sharing',
    description: fields.sale.itself
  })

const answer = choice(choices.signal)

export const signals = z
  .strictObject({
    doNotTrack: answer.optional().meta({
      title: 'Do Not Track',
      description: fields.signals.doNotTrack
    }),
    optOutPreference: answer.optional().meta({
      title: 'Opt-out preference signals',
      description: fields.signals.optOutPreference
    }),
    frictionless: z.boolean().optional().meta({
      title: 'Frictionless',
      description: fields.signals.frictionless
    }),
    explanation: prose.optional().meta({
      title: 'Explanation',
      description: fields.signals.explanation
    }),
    thirdPartyTracking: z.boolean().optional().meta({
      title: 'Third-party tracking',
      description: fields.signals.thirdPartyTracking
    }),
    says: says.optional()
  })
  .meta({title: 'Signals', description: fields.signals.itself})
