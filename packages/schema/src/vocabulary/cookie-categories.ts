import type {Term} from './term.js'

/** A category of cookies. */
interface CookieTerm extends Term {
  /** Whether Art. 5(3) of Directive 2002/58/EC requires consent first. */
  readonly needsConsent: boolean
}

/** What cookies and similar technologies are needed for. */
export const cookieCategories = {
  'strictly-necessary': {needsConsent: false},
  preferences: {needsConsent: true},
  statistics: {needsConsent: true},
  marketing: {needsConsent: true},
  'social-media': {needsConsent: true}
} as const satisfies Readonly<Record<string, CookieTerm>>

/** The id of a category of cookies. */
export type CookieCategory = keyof typeof cookieCategories
