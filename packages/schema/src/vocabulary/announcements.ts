import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** The ways in which people are informed of a change. */
export const announcements = /* @__PURE__ */ labelled(labels.announcements, {
  email: {
    definition: 'A message to the address that people gave.'
  },
  'site-notice': {
    definition: 'A notice on the site that cannot be overlooked.'
  },
  'in-product': {
    definition: 'A message within the product or the account.'
  },
  post: {
    definition: 'A letter to the postal address.'
  },
  'new-date': {
    definition: 'The date at the top of the document changes.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a way in which people are informed of a change. */
export type Announcement = keyof typeof announcements
