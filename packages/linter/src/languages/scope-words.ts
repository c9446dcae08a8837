import type {PeriodWords} from './period-words.js'

/**
 * How a language says less than a sentence seems to: of a part only, on a condition, of something else. A promise is set
 * against a practice only where nothing of this is in either. A group has the name of the file that asks for it.
 */
export interface ScopeWords {
  readonly plain: PlainWords
  readonly conditions: ConditionWords
  readonly gathering: GatheringWords
  readonly nothing: NothingWords
  readonly local: LocalWords
  readonly sharing: SharingWords
  /** The sale of a company, or of goods. */
  readonly selling: {readonly otherSale: RegExp}
  readonly using?: UsingWords
  /** All that may follow the marketing that nobody is sent: `e-mails`. */
  readonly mailings?: {readonly mail: RegExp}
  readonly cookies: CookieWords
  readonly children: ChildrenWords
  /** Messages that nobody but their recipient gets to see, and who reads them all the same. */
  readonly messages?: {readonly private: RegExp; readonly read: RegExp}
  readonly abroad: AbroadWords
  /** Data that stays on somebody’s phone, and data that is sent from there. */
  readonly device?: {readonly stays: RegExp; readonly sent: RegExp}
  /** That a program gathers nothing at all, and what a program does itself: `the app records`. */
  readonly software: {readonly nothing: RegExp; readonly itself: RegExp}
  readonly periods: PeriodWords
}

/** What shows that a statement is plain: that it says all that it seems to, of the organisation and its own data. */
export interface PlainWords {
  /** What may precede a denial and limits nothing: `under no circumstances`. */
  readonly preamble?: RegExp
  /** How many words may precede the verb of a plain denial: `Your personal data will`. */
  readonly mostBefore: number
  /** All that may follow the data and the recipients of a plain denial: `whatsoever`. */
  readonly emphasis: RegExp
  /** What denies something of a part: of children, of one way of gathering, of one service. */
  readonly limited: RegExp
  /** Headings over what is said of a part only: `Text messages`. */
  readonly part: RegExp
  /** The title of a link, a right that is quoted, a term as a law defines it: `“Do Not Sell My Personal Information”`. */
  readonly quoted: RegExp
  /** A list of rights, a request, a definition, the past: it speaks of a practice without claiming it. */
  readonly hedged: RegExp
  /** The law of one place: `California residents`. */
  readonly regional: RegExp
  /** `We do not`: not `no data is stored`, which is said of some cookie, page or company. */
  readonly saidOfItself: RegExp
  /** What limits a claim elsewhere, and is what these promise: the `only` of `only in Germany`. */
  readonly exclusively?: RegExp
  /** What points to data that was named elsewhere: `this information`. */
  readonly pointer: RegExp
  /** Data of one product, right before its name: `HN Information`. */
  readonly product?: RegExp
}

/** On which conditions something is done. */
export interface ConditionWords {
  /** What is gathered only if the person wants it. */
  readonly byConsent: RegExp
  /** What is passed on only if the person wants it, or the law does. */
  readonly byChoice: RegExp
  /** What everybody does who uses a service; it isn't a condition that the person sets: `when you register`. */
  readonly ordinaryUse: RegExp
}

/** Data that is gathered, and data that is not. */
export interface GatheringWords {
  /** What is before data that something else is made of: `Country (derived from your IP address)`. */
  readonly derived: RegExp
  /** That nothing personal is gathered, of no kind: but `any other` leaves something. */
  readonly absolute: RegExp
  /** What a kind of data isn't gathered for: `for this activity`. */
  readonly narrowed: RegExp
  /** What says that nothing else is gathered: `we only collect`. */
  readonly only?: RegExp
  /** A verb of doing anything at all with data: `process`. */
  readonly processing: RegExp
  /** A verb that means that the data is there: `use`. */
  readonly using?: RegExp
}

/** That no data is gathered at all, and what doesn't speak against it. */
export interface NothingWords {
  /** `No other data is collected` */
  readonly leavesSome: RegExp
  /** What is in nobody else's hands: `stored locally on your device`. */
  readonly onDevice: RegExp
  /** What a policy says of itself: `This policy describes how we collect, use and protect your information`. */
  readonly announced: RegExp
  /** Verbs that only say how something else is done: `using`. */
  readonly aside?: RegExp
  /** `No names, addresses or phone numbers are collected` */
  readonly deniedAtOnce: RegExp
  /** `The app is designed to collect as little data as possible` */
  readonly intended?: RegExp
}

/** How a text says that it is about a program which keeps to the device that it runs on. Each is looked for in one sentence. */
export interface LocalWords {
  /** `No data ever leaves your device` */
  readonly said: RegExp
  /** What says it of a part only: `unless you write to us`. */
  readonly limited: RegExp
  /** What turns a sentence round, or a list below it: `no`. */
  readonly denied: RegExp
  /** That something is gathered, or goes elsewhere, where nothing denies it: `shows ads`. */
  readonly gathered: RegExp
}

/** Who is given data, and who isn't. */
export interface SharingWords {
  /** What precedes the name of a recipient: `with`. */
  readonly givenTo: RegExp
  /** The names of recipients, after it: `BookRight and Google` (see `namesJoinedBy`). */
  readonly names: RegExp
  /** What begins with a capital letter but isn't a company: `You`. */
  readonly noCompany: RegExp
  /** What the name of a company looks like where every noun begins with a capital letter: `Acme GmbH`. */
  readonly company?: RegExp
  /** What a recipient does who works for the organisation: `on our behalf`. */
  readonly instructed: RegExp
  /** Verbs of giving for money: who doesn't `rent` says nothing of sharing for nothing. */
  readonly forMoney: RegExp
  /** A verb of selling, beside which `share` may be a law’s word for it. */
  readonly sold: RegExp
  /** Who is excepted: what follows is whom, `except with the laboratory`. */
  readonly exceptFor: RegExp
  /** An exception that doesn't depend on who: `except where the law requires it`. */
  readonly exceptWhen: RegExp
  /** Marketing that others do for themselves: `for their own marketing`. */
  readonly othersMarketing?: RegExp
}

/** What data isn't used for. */
export interface UsingWords {
  /** What limits the data that isn’t used for something: `collected through the survey`. */
  readonly someData?: RegExp
  /** That nobody is shown something, whatever is known of them: `we do not show you`. */
  readonly showsNone?: RegExp
  /** Models of some kind: who trains no `large language models` may train others. */
  readonly someModels?: RegExp
}

export interface CookieWords {
  /** Where others set theirs: `on our pages`. */
  readonly byOthers?: RegExp
  /** Cookies that are set or not, with what is said of them between: `use third-party cookies`. */
  readonly used: RegExp
  /** What says nothing of their kind: `any`. */
  readonly anyKind: RegExp
  /** All that may follow where none is used: `on this site`. */
  readonly place: RegExp
  /** What says what cookies are, or what others do with them. */
  readonly explained: RegExp
}

export interface ChildrenWords {
  readonly named: RegExp
  /** A promise only about what is known, or about what parents didn't allow. */
  readonly qualified: RegExp
}

/** Places abroad. */
export interface AbroadWords {
  /** The place that no data leaves for: `outside the EU`. */
  readonly denied: RegExp
  /** That it stays in one: `only in Germany`. */
  readonly stays?: RegExp
  /** What is kept abroad: `stored in the United States`. */
  readonly kept?: RegExp
  readonly there: RegExp
}
