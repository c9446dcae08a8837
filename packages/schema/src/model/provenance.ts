import * as z from 'zod'
import {date, line, webAddress} from './forms.js'

/** Where an archived policy was found. The archive notice is composed from these. */
export const provenance = z
  .strictObject({
    domain: line.meta({title: 'Domain', description: 'The domain that published the policy.'}),
    archived: date.meta({title: 'Archived on', description: 'The day on which the policy was archived.'}),
    snapshot: webAddress.meta({title: 'Snapshot', description: 'The address of the archived page.'})
  })
  .meta({
    title: 'Provenance',
    description:
      'For archived policies: where and when the document was found. Its text is kept as it was, damage and all.'
  })
