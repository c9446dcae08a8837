import * as z from 'zod'
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
        to: z.array(openTerm(recipientKinds)).min(1).meta({title: 'To', description: 'Who receives it.'}),
        purposes: purposeList
      })
    )
    .min(1)
])

export const sale = z
  .strictObject({
    sold: disclosed.meta({
      title: 'Sold',
      description: 'What was sold in the last 12 months, to whom and why, or `none`.'
    }),
    shared: disclosed.meta({
      title: 'Shared',
      description:
        'What was shared for cross-context behavioural advertising in the last 12 months, or `none`.'
    }),
    businessPurpose: disclosed.optional().meta({
      title: 'Business purpose',
      description: 'What was disclosed for a business purpose in the last 12 months, or `none`.'
    }),
    under16: z.boolean().optional().meta({
      title: 'Under 16',
      description: 'Whether you know that you sell or share data of people under 16.'
    }),
    under16Process: prose.optional().meta({
      title: 'Process for under-16s',
      description: 'How consent to such sale or sharing is given, as a whole sentence.'
    }),
    sensitiveUse: choice({
      none: 'No sensitive data is collected.',
      limited: 'Its use is limited to what 11 CCR 7027(m) allows.',
      wider: 'It is used for more than that.'
    })
      .optional()
      .meta({
        title: 'Sensitive data',
        description:
          'Sensitive data: `none` is collected, its use is `limited` to what 11 CCR 7027(m) allows, or `wider`.'
      }),
    optOutLink: webAddress.optional().meta({
      title: 'Opt-out link',
      description: 'Where “Do Not Sell or Share My Personal Information” leads.'
    }),
    limitLink: webAddress.optional().meta({
      title: 'Limit link',
      description: 'Where “Limit the Use of My Sensitive Personal Information” leads.'
    }),
    says: says.optional()
  })
  .meta({
    title: 'Sale and sharing',
    description: 'Whether data is sold or shared for advertising (California).'
  })

const answer = choice({
  honoured: 'What the signal asks for is done.',
  ignored: 'Nothing changes.',
  partly: 'Some of what the signal asks for is done; say what under `explanation`.'
})

export const signals = z
  .strictObject({
    doNotTrack: answer.optional().meta({
      title: 'Do Not Track',
      description:
        'What happens when a browser sends Do Not Track (California asks, Bus. & Prof. Code 22575(b)(5)).'
    }),
    optOutPreference: answer.optional().meta({
      title: 'Opt-out preference signals',
      description: 'What happens when a browser sends a signal such as Global Privacy Control.'
    }),
    frictionless: z.boolean().optional().meta({
      title: 'Frictionless',
      description: 'Whether such signals are processed in a frictionless manner (11 CCR 7013(e), 7025(f)).'
    }),
    explanation: prose.optional().meta({
      title: 'Explanation',
      description: 'What exactly is done on a signal, in whole sentences.'
    }),
    thirdPartyTracking: z.boolean().optional().meta({
      title: 'Third-party tracking',
      description: "Whether others collect data about a visitor's activities over time and across sites."
    }),
    says: says.optional()
  })
  .meta({title: 'Signals', description: 'How signals of the browser are answered.'})
