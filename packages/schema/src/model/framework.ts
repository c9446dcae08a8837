import * as z from 'zod'
import {country, line, webAddress} from './forms.js'
import {says} from './practice.js'
import {choice} from './terms.js'

const body = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'The body that settles disputes.'}),
    site: webAddress.meta({title: 'Site', description: 'Where people lodge a complaint with it.'}),
    country: country.meta({
      title: 'Country',
      description: 'Where it is: US, or a country of the European Union.'
    })
  })
  .meta({title: 'Dispute body', description: 'An independent body that settles disputes free of charge.'})

/** What an organisation in the United States certifies, and has to tell: Decision (EU) 2023/1795, Annex I, II.1. */
export const dataPrivacyFramework = z
  .strictObject({
    parts: z
      .array(
        choice({
          EU: 'The EU–U.S. Data Privacy Framework.',
          UK: 'Its UK Extension.',
          CH: 'The Swiss–U.S. Data Privacy Framework.'
        })
      )
      .min(1)
      .meta({title: 'Parts', description: 'What the certification covers.'}),
    entities: z.array(line).min(1).optional().meta({
      title: 'Entities',
      description: 'Other entities or subsidiaries that adhere to the Principles under it.'
    }),
    recourse: z
      .union([choice({authorities: 'You cooperate with the data protection authorities.'}), body])
      .meta({
        title: 'Recourse',
        description:
          'Who settles disputes free of charge: `authorities`, where you cooperate with the data protection authorities, or a body.'
      }),
    enforcedBy: choice({
      ftc: 'The Federal Trade Commission.',
      dot: 'The Department of Transportation.'
    }).meta({title: 'Enforced by', description: 'Which authority investigates and enforces.'}),
    says: says.optional()
  })
  .meta({
    title: 'Data Privacy Framework',
    description:
      'The certification of the organisation itself under the EU–U.S. Data Privacy Framework, as an organisation in the United States.'
  })
