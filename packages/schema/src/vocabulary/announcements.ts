import type {Term} from './term.js'

/** The ways in which people are informed of a change. */
export const announcements = {
  email: {},
  'site-notice': {},
  'in-product': {},
  post: {},
  'new-date': {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a way in which people are informed of a change. */
export type Announcement = keyof typeof announcements
