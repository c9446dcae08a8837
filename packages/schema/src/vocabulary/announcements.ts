import type {Vocabulary} from './term.js'

/** The ways in which people are informed of a change. */
export const announcements = {
  email: {
    label: {en: 'by e-mail', de: 'per E-Mail'},
    definition: 'A message to the address that people gave.'
  },
  'site-notice': {
    label: {en: 'by a notice on our site', de: 'durch einen Hinweis auf unserer Website'},
    definition: 'A notice on the site that cannot be overlooked.'
  },
  'in-product': {
    label: {en: 'by a message in our app', de: 'durch eine Nachricht in unserer App'},
    definition: 'A message within the product or the account.'
  },
  post: {
    label: {en: 'by letter', de: 'per Brief'},
    definition: 'A letter to the postal address.'
  },
  'new-date': {
    label: {
      en: 'by a new date at the top of this policy',
      de: 'durch ein neues Datum am Anfang dieser Erklärung'
    },
    definition: 'The date at the top of the document changes.'
  }
} as const satisfies Vocabulary

/** The id of a way in which people are informed of a change. */
export type Announcement = keyof typeof announcements
