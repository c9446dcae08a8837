/** The words that are needed to read any text in a language, whatever its subject. */
export interface LanguageBasics {
  /** The name and the abbreviations of each month, beginning with January. */
  readonly months: readonly (readonly string[])[]
  /** Words after which a full stop doesn't end a sentence, without that full stop: `inc`, `z. b`. */
  readonly abbreviations: readonly string[]
  readonly dates: DateWords
  readonly blanks: BlankWords
  readonly documents: DocumentWords
  readonly names: NameWords
}

/** Words beside a date, as sources of regular expressions. */
export interface DateWords {
  /** Before a date of the policy itself: `last updated`. */
  readonly announced: string
  /** Before a date of something else: `regulation`, `before`. */
  readonly ofOthers: string
  /** After a date of the policy itself: `version`. */
  readonly after: string
  /** Before a date that may be in the future: `effective`. */
  readonly inForce: string
}

/** Words of placeholders, `[insert the name of your company]`, and drafts, as sources of regular expressions. */
export interface BlankWords {
  /** Requests to fill something in, before or after its name: `insert`, `à compléter`. */
  readonly asking: string
  /** Names of things to fill in: `company`, `date`. */
  readonly asked: string
  /** Words that may surround such a name: `your`, `of the`. */
  readonly beside: string
  /** The part before the `@` of a placeholder for an address: `your-email`. */
  readonly mailbox: string
  /** Authors' notes about a draft: `this is a draft policy`, `have it reviewed by a lawyer before publication`. */
  readonly ofDrafts: string
  /** Phrases, one of which is in each of those. */
  readonly wordsOfDrafts: readonly string[]
}

/** Words for a document and its parts, as sources of regular expressions. */
export interface DocumentWords {
  /** Beginnings of words for the subjects of policies: `privacy`, `données`. */
  readonly topic: string
  /** Names of numbered parts: `section`, `annexe`. */
  readonly parts: string
  /** Words after the name of a part that is in the same document: `below`, `ci-dessus`. */
  readonly nearby: string
  /** A word of requests. A line in bold type that contains it and ends with a colon isn't a heading: `please`. */
  readonly politely: string
  /** Words before a colon at the end of a line that isn't a heading: `and`, `doit`. */
  readonly leadsOn: string
  /** The name of links and addresses by which somebody can be reached: `contact`. */
  readonly contact: string
  /** Labels of the lines of an address: `phone`. */
  readonly labels: string
  /** Words for the `@` of an address that robots shouldn't find: `arobase`. */
  readonly at: string
  /** Texts of links that don't say where they lead: `click here`. */
  readonly emptyLink: string
}

/** The names of companies, and wording that is not a name. */
export interface NameWords {
  /** Words beside the name in the title of a policy: `Privacy Policy of`. */
  readonly title: RegExp
  /** Words by which a company refers to itself, as the source of a regular expression: `we`. */
  readonly selves: string
  /** Words before the name at the beginning of a sentence, as the source of a regular expression: `Die`. */
  readonly articles: string
  /** Words that may begin with a capital letter but aren't names, as the source of a regular expression: `users`. */
  readonly common: string
}
