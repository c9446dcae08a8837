import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {rights as terms} from '../vocabulary/rights.js'
import {webAddress} from './forms.js'
import {choice, term} from './terms.js'

const count = z.number().int().min(0)

/** How many requests were made in a year and what became of them: 11 CCR 7102(a)(1). */
export const metrics = z
  .union([
    webAddress,
    z.strictObject({
      year: z.number().int().min(2018).max(2999).meta({title: 'Year', description: fields.metrics.year}),
      requests: z
        .array(
          z.strictObject({
            right: term(terms).meta({title: 'Right', description: fields.metrics.requests.right}),
            received: count.meta({title: 'Received', description: fields.metrics.requests.received}),
            granted: count.meta({
              title: 'Granted',
              description: fields.metrics.requests.granted
            }),
            denied: count.meta({title: 'Denied', description: fields.metrics.requests.denied}),
            days: z.number().min(0).max(999).meta({title: 'Days', description: fields.metrics.requests.days})
          })
        )
        .min(1)
        .meta({title: 'Requests', description: fields.metrics.requests.itself}),
      average: choice(choices.average).meta({title: 'Average', description: fields.metrics.average}),
      everybody: z.boolean().optional().meta({
        title: 'Everybody',
        description: fields.metrics.everybody
      })
    })
  ])
  .meta({
    title: 'Metrics',
    description: fields.metrics.itself
  })
