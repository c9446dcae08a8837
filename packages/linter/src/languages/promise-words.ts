/**
 * Promises of a service as a whole, which the claims of its sentences say nothing of: who does what with which data isn't
 * the question there. A policy has one answer to each.
 */
export interface PromiseWords {
  readonly kinds: Readonly<Record<PromiseKind, WordsOfPromise>>
  /**
   * All words that a promise may have beside its phrase: who, and where. `We do not record calls at all` is a promise,
   * `we do not record calls about complaints` is one about complaints.
   */
  readonly besides: readonly string[]
  /** Words before a practice that mean that somebody else does it, or did: `partners`. */
  readonly others: readonly string[]
  /** Parts of a service: what holds in the app breaks no promise about the website. */
  readonly places: readonly RegExp[]
}

/** How a promise is worded, and what breaks it, as phrases (see `readPhrase`). */
export interface WordsOfPromise {
  readonly promised: readonly string[]
  readonly broken: readonly string[]
  /** What a sentence of either has, that speaks of something else: `a reasonable fee`. */
  readonly unless?: RegExp
}

export const promiseKinds = [
  /** No account is needed; one is. */
  'no-account',
  /** A request costs nothing; it does. */
  'no-fee',
  /** Calls aren’t recorded; they are. */
  'no-recording',
  /** Nothing measures how the service is used; Matomo does. */
  'no-analytics',
  /** Advertisers follow nobody; a pixel does. */
  'no-trackers',
  /** Nothing on a page is from elsewhere; videos are. */
  'no-embeds',
  /** The server keeps no logs; they hold IP addresses. */
  'no-logs',
  /** No profiles are made; interests are put together. */
  'no-profiles',
  /** No machine decides about anybody; it refuses loans. */
  'no-automated-decisions',
  /** Nothing is sold; in the last twelve months it was. */
  'no-sale',
  /** There is no data protection officer; that is the address. */
  'no-officer',
  /** Nobody younger than an age; who is younger may register. */
  'minimum-age',
  /** A phone number may be left out; it is required. */
  'optional-data',
  /** All goes with the account; it is kept for years. */
  'gone-with-account',
  /** Marketing can be stopped; it can’t. */
  'opting-out',
  /** Changes are announced; they aren’t. */
  'notice-of-changes',
  /** `Do Not Track` is heeded; it isn’t. */
  'do-not-track',
  /** No data about children; they may have a profile. */
  'no-children',
  /** Nobody is asked for a phone number; they are. */
  'unasked-data',
  /** Nobody is located; the app uses where they are. */
  'no-location',
  'no-camera',
  'no-microphone',
  'no-contacts',
  /** No IP addresses are kept; the server logs them. */
  'no-ip-addresses',
  /** Nobody else reads what people write; moderators do. */
  'no-readers',
  /** No data about health; the heart rate is. */
  'no-health-data',
  /** No sensitive data; a religion is. */
  'no-sensitive-data',
  /** All data is in Europe; a server is elsewhere. */
  'data-at-home',
  /** All data comes from the people themselves; some is bought. */
  'own-sources',
  /** No marketing is sent; offers are. */
  'no-mailings',
  /** The site works without cookies; a tool sets them. */
  'no-cookies'
] as const

export type PromiseKind = (typeof promiseKinds)[number]
