import * as z from 'zod'
import {rights as terms} from '../vocabulary/rights.js'
import {webAddress} from './forms.js'
import {choice, term} from './terms.js'

const count = z.number().int().min(0)

/** How many requests were made in a year and what became of them: 11 CCR 7102(a)(1). */
export const metrics = z
  .union([
    webAddress,
    z.strictObject({
      year: z.number().int().min(2018).max(2999).meta({title: 'Year', description: 'The calendar year.'}),
      requests: z
        .array(
          z.strictObject({
            right: term(terms).meta({title: 'Right', description: 'What was asked for.'}),
            received: count.meta({title: 'Received', description: 'How many requests came.'}),
            granted: count.meta({
              title: 'Granted',
              description: 'How many were complied with, in whole or in part.'
            }),
            denied: count.meta({title: 'Denied', description: 'How many were denied.'}),
            days: z
              .number()
              .min(0)
              .max(999)
              .meta({title: 'Days', description: 'How many days an answer took.'})
          })
        )
        .min(1)
        .meta({title: 'Requests', description: 'The numbers, by right.'}),
      average: choice({
        mean: 'The days are the mean.',
        median: 'The days are the median.'
      }).meta({title: 'Average', description: 'Whether the days are the `mean` or the `median`.'}),
      everybody: z.boolean().optional().meta({
        title: 'Everybody',
        description: 'Whether the numbers count the requests of everybody, not of Californians alone.'
      })
    })
  ])
  .meta({
    title: 'Metrics',
    description:
      'How many requests were made in a year and what became of them, or the page that says so (California asks businesses with the data of ten million people).'
  })
