/**
 * Promises about a service as a whole, such as `No account is needed`. They aren't about who does what with which data,
 * so claims don't cover them. A policy should give only one answer to each.
 */
export interface PromiseWords {
  readonly kinds: Readonly<Record<PromiseKind, WordsOfPromise>>
  /**
   * All words that a promise may have beside its phrase, such as actors and places. `We do not record calls at all` is a
   * plain promise; `we do not record calls about complaints` is only about complaints.
   */
  readonly besides: readonly string[]
  /** Words before a practice that show that somebody else does it, or that it is over: `partners`, `formerly`. */
  readonly others: readonly string[]
  /** Parts of a service: a practice of the app doesn't break a promise about the website. */
  readonly places: readonly RegExp[]
}

/** Phrases of a promise, and of practices that break it (see `readPhrase`). */
export interface WordsOfPromise {
  readonly promised: readonly string[]
  readonly broken: readonly string[]
  /** Words by which a sentence with such a phrase is about something else: `a reasonable fee`. */
  readonly unless?: RegExp
}

export const promiseKinds = [
  /** `No account is needed`, and `you must register to use the app`. */
  'no-account',
  /** `Requests are free of charge`, and `we charge a fee for each request`. */
  'no-fee',
  /** `Calls are never recorded`, and `we record all calls`. */
  'no-recording',
  /** `We do not use analytics`, and `we use Matomo`. */
  'no-analytics',
  /** `Our app contains no trackers`, and `we use the Facebook pixel`. */
  'no-trackers',
  /** `We do not load content from third parties`, and `we embed YouTube videos`. */
  'no-embeds',
  /** `We keep no log files`, and `our log files contain IP addresses`. */
  'no-logs',
  /** `We do not create profiles`, and `we create a profile of your interests`. */
  'no-profiles',
  /** `We make no automated decisions`, and `applications are rejected automatically`. */
  'no-automated-decisions',
  /** `We do not sell your data`, and `in the past twelve months we sold addresses`. */
  'no-sale',
  /** `We have no data protection officer`, and `contact our data protection officer`. */
  'no-officer',
  /** `Nobody under 16 may register`, and `users from 13 may register`. */
  'minimum-age',
  /** `Your phone number is optional`, and `your phone number is required`. */
  'optional-data',
  /** `Deleting your account erases everything`, and `we store data for three years after an account is closed`. */
  'gone-with-account',
  /** `You can unsubscribe from offers at any time`, and `you cannot opt out of the newsletter`. */
  'opting-out',
  /** `We notify you before any change`, and `we may change this policy without notice`. */
  'notice-of-changes',
  /** `We respect Do Not Track`, and `we do not respond to Do Not Track`. */
  'do-not-track',
  /** `We do not collect data about children`, and `children under 13 may create a profile`. */
  'no-children',
  /** `You are never asked for your phone number`, and `the app asks you for your phone number`. */
  'unasked-data',
  /** `We do not access your location`, and `the app uses your location`. */
  'no-location',
  'no-camera',
  'no-microphone',
  'no-contacts',
  /** `No IP addresses are stored`, and `the server logs your IP address`. */
  'no-ip-addresses',
  /** `Nobody reads your messages`, and `moderators may read your messages`. */
  'no-readers',
  /** `We do not collect health data`, and `the app records your heart rate`. */
  'no-health-data',
  /** `We do not collect sensitive data`, and `we ask for your religion`. */
  'no-sensitive-data',
  /** `All data is stored in Germany`, and `our servers are in the United States`. */
  'data-at-home',
  /** `All information comes from you`, and `we buy data from data brokers`. */
  'own-sources',
  /** `We do not send marketing emails`, and `we email you about our offers`. */
  'no-mailings',
  /** `The site works without cookies`, and `Matomo sets cookies`. */
  'no-cookies'
] as const

export type PromiseKind = (typeof promiseKinds)[number]
