import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {date, line, webAddress} from './forms.js'

/** Where an archived policy was found. The archive notice is composed from these. */
export const provenance = z
  .strictObject({
    domain: line.meta({title: 'Domain', description: fields.provenance.domain}),
    archived: date.meta({title: 'Archived on', description: fields.provenance.archived}),
    snapshot: webAddress.meta({title: 'Snapshot', description: fields.provenance.snapshot})
  })
  .meta({
    title: 'Provenance',
    description: fields.provenance.itself
  })
