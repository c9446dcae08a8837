import type {PeriodWords} from './period-words.js'

/**
 * Wording that decides whether a sentence says all that it seems to, or less: about a part only, under a condition, or about
 * something else. A promise and a practice are compared only if both say all of it. Most groups are named after the file
 * that uses them.
 */
export interface ScopeWords {
  readonly plain: PlainWords
  readonly conditions: ConditionWords
  readonly gathering: GatheringWords
  readonly nothing: NothingWords
  readonly local: LocalWords
  readonly sharing: SharingWords
  /** Sales of something other than data, such as a company or goods. */
  readonly selling: {readonly otherSale: RegExp}
  readonly using?: UsingWords
  /** All that may follow a promise to send no marketing: `e-mails`. */
  readonly mailings?: {readonly mail: RegExp}
  readonly cookies: CookieWords
  readonly children: ChildrenWords
  /** A promise that nobody else reads people's messages, and wording for staff who do. */
  readonly messages?: {readonly private: RegExp; readonly read: RegExp}
  readonly abroad: AbroadWords
  /** Data that stays on people's phones, and data that is sent to a server. */
  readonly device?: {readonly stays: RegExp; readonly sent: RegExp}
  /** A promise that a program gathers nothing, and the program as a subject: `the app records`. */
  readonly software: {readonly nothing: RegExp; readonly itself: RegExp}
  readonly periods: PeriodWords
}

/** Wording that decides whether a statement is plain: whether it says all that it seems to, about the organisation itself. */
export interface PlainWords {
  /** Words that may precede a denial without limiting it: `under no circumstances`. */
  readonly preamble?: RegExp
  /** A plain denial has at most this many words before its verb: `Your personal data will`. */
  readonly mostBefore: number
  /** All that may follow the data and the recipients of a plain denial: `whatsoever`. */
  readonly emphasis: RegExp
  /** Words that limit a denial to a part: to children, one way of gathering or one service. */
  readonly limited: RegExp
  /** Words of headings over statements about a part only: `Text messages`. */
  readonly part: RegExp
  /** Words for the title of a link, a right or a defined term: `“Do Not Sell My Personal Information”`. */
  readonly quoted: RegExp
  /** Words of sentences that mention a practice without claiming it: a denial, a request, a definition, the past. */
  readonly hedged: RegExp
  /** Words for the people or the law of one place: `California residents`. */
  readonly regional: RegExp
  /** `We do not`, but not `no data is stored`, which may be about some cookie, page or company. */
  readonly saidOfItself: RegExp
  /** An exception in other claims, but in some the promise itself: the `only` of `only in Germany`. */
  readonly exclusively?: RegExp
  /** Words for data that was named elsewhere: `this information`. */
  readonly pointer: RegExp
  /** The name of a product right before its data: `HN Information`. */
  readonly product?: RegExp
}

/** Conditions under which something is done. */
export interface ConditionWords {
  /** Words for what is done only if the person wants it: `with your consent`. */
  readonly byConsent: RegExp
  /** Words for what is done only if the person wants it or the law requires it: `at your request`. */
  readonly byChoice: RegExp
  /** Things that every user of a service does, and so aren't real conditions: `when you register`. */
  readonly ordinaryUse: RegExp
}

/** Data that is gathered, and data that isn't. */
export interface GatheringWords {
  /** Words before data from which other data is derived: `Country (derived from your IP address)`. */
  readonly derived: RegExp
  /** A denial that any personal data is gathered, but not with `any other`, which leaves some. */
  readonly absolute: RegExp
  /** Words that limit the denial of a kind of data to some purpose, time or way: `for this activity`. */
  readonly narrowed: RegExp
  /** A promise that nothing else is gathered: `we only collect`. */
  readonly only?: RegExp
  /** A verb for doing anything at all with data: `process`. */
  readonly processing: RegExp
  /** A verb that implies that the organisation has the data: `use`. */
  readonly using?: RegExp
}

/** Wording that matters to whether a text says that no data is gathered at all. */
export interface NothingWords {
  /** A denial that leaves some data: `No other data is collected`. */
  readonly leavesSome: RegExp
  /** Words for data that stays with its owner: `stored locally on your device`. */
  readonly onDevice: RegExp
  /** A sentence about the policy itself: `This policy describes how we collect, use and protect your information`. */
  readonly announced: RegExp
  /** Verbs that only say how something else is done: `using`. */
  readonly aside?: RegExp
  /** A sentence that begins with its denial: `No names, addresses or phone numbers are collected`. */
  readonly deniedAtOnce: RegExp
  /** A sentence about an intention: `The app is designed to collect as little data as possible`. */
  readonly intended?: RegExp
}

/** Wording of texts about a program that keeps all data on the device it runs on. Each expression is for a single sentence. */
export interface LocalWords {
  /** `No data ever leaves your device` */
  readonly said: RegExp
  /** Words that limit this to a part: `unless you write to us`. */
  readonly limited: RegExp
  /** Words that negate a sentence, or the list or the text below it: `no`. */
  readonly denied: RegExp
  /** Words for gathering data or sending it elsewhere, unless they are negated: `shows ads`. */
  readonly gathered: RegExp
}

/** Who receives data, and who doesn't. */
export interface SharingWords {
  /** Words before the name of a recipient: `with`. */
  readonly givenTo: RegExp
  /** The names of recipients after those words: `BookRight and Google` (see `namesJoinedBy`). */
  readonly names: RegExp
  /** Words that may begin with a capital letter but aren't companies: `You`. */
  readonly noCompany: RegExp
  /** The form of a company's name, in a language in which every noun begins with a capital letter: `Acme GmbH`. */
  readonly company?: RegExp
  /** Words for recipients who work for the organisation: `on our behalf`. */
  readonly instructed: RegExp
  /** Verbs for giving in return for money: a promise not to `rent` data doesn't rule out sharing it for free. */
  readonly forMoney: RegExp
  /** A verb of selling; `share` beside it may be a term of a law. */
  readonly sold: RegExp
  /** Words before an excepted recipient: `except with the laboratory`. */
  readonly exceptFor: RegExp
  /** Words by which an exception is a condition instead of a recipient: `except where the law requires it`. */
  readonly exceptWhen: RegExp
  /** Marketing that others do for themselves: `for their own marketing`. */
  readonly othersMarketing?: RegExp
}

/** Promises not to use data for something. */
export interface UsingWords {
  /** Words that limit such a promise to some of the data: `collected through the survey`. */
  readonly someData?: RegExp
  /** A promise not to show people something, whatever is known about them: `we do not show you`. */
  readonly showsNone?: RegExp
  /** Words for models of some kind: a promise to train no `large language models` leaves others. */
  readonly someModels?: RegExp
}

export interface CookieWords {
  /** The place where others set cookies: `on our pages`. */
  readonly byOthers?: RegExp
  /** Cookies that are or aren't set, with the words for their kind as a group: `use third-party cookies`. */
  readonly used: RegExp
  /** Words before `cookies` that don't name a kind: `any`. */
  readonly anyKind: RegExp
  /** All that may follow a promise to use none: `on this site`. */
  readonly place: RegExp
  /** Words of sentences that explain cookies, or are about those of others. */
  readonly explained: RegExp
}

export interface ChildrenWords {
  readonly named: RegExp
  /** Words that limit a promise to data that the organisation knows of, or that parents didn't allow. */
  readonly qualified: RegExp
}

/** Data at home and abroad. */
export interface AbroadWords {
  /** The place in a promise to send no data there: `outside the EU`. */
  readonly denied: RegExp
  /** A promise that data stays in one place: `only in Germany`. */
  readonly stays?: RegExp
  /** Words for data that is kept abroad: `stored in the United States`. */
  readonly kept?: RegExp
  readonly there: RegExp
}
