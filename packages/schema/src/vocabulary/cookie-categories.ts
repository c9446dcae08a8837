import type {Term} from './term.js'

/** A category of cookies. */
interface CookieTerm extends Term {
  /** Whether Art. 5(3) of Directive 2002/58/EC asks for consent first. */
  readonly needsConsent: boolean
}

/** What cookies and similar technologies are needed for. */
export const cookieCategories = {
  'strictly-necessary': {
    label: {en: 'strictly necessary', de: 'unbedingt erforderlich'},
    definition:
      'Without it the service that the person asked for doesn’t work: sign-in, cart, consent, load balancing.',
    needsConsent: false
  },
  preferences: {
    label: {en: 'preferences', de: 'Einstellungen'},
    definition: 'Remembers choices such as language or layout that the service would work without.',
    needsConsent: true
  },
  statistics: {
    label: {en: 'statistics', de: 'Statistik'},
    definition: 'Measures how the site is used.',
    needsConsent: true
  },
  marketing: {
    label: {en: 'marketing', de: 'Marketing'},
    definition: 'Chooses or measures advertising, or follows people across sites.',
    needsConsent: true
  },
  'social-media': {
    label: {en: 'social media', de: 'soziale Medien'},
    definition: 'Connects the site with social networks or embeds their content.',
    needsConsent: true
  }
} as const satisfies Readonly<Record<string, CookieTerm>>

/** The id of a category of cookies. */
export type CookieCategory = keyof typeof cookieCategories
