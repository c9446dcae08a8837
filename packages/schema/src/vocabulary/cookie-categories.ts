import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** A category of cookies. */
interface CookieTerm extends Entry {
  /** Whether Art. 5(3) of Directive 2002/58/EC asks for consent first. */
  readonly needsConsent: boolean
}

/** What cookies and similar technologies are needed for. */
export const cookieCategories = /* @__PURE__ */ labelled(labels.cookieCategories, {
  'strictly-necessary': {
    definition:
      'Without it the service that the person asked for doesn’t work: sign-in, cart, consent, load balancing.',
    needsConsent: false
  },
  preferences: {
    definition: 'Remembers choices such as language or layout that the service would work without.',
    needsConsent: true
  },
  statistics: {
    definition: 'Measures how the site is used.',
    needsConsent: true
  },
  marketing: {
    definition: 'Chooses or measures advertising, or follows people across sites.',
    needsConsent: true
  },
  'social-media': {
    definition: 'Connects the site with social networks or embeds their content.',
    needsConsent: true
  }
} as const satisfies Readonly<Record<string, CookieTerm>>)

/** The id of a category of cookies. */
export type CookieCategory = keyof typeof cookieCategories
