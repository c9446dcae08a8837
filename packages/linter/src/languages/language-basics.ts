/** What it takes to read any text of a language, whatever it is about. */
export interface LanguageBasics {
  /** What each month is called, from January: its name and its abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Words after which a full stop doesn't end a sentence, without that full stop: `inc`, `z. b`. */
  readonly abbreviations: readonly string[]
  readonly dates: DateWords
  readonly blanks: BlankWords
  readonly documents: DocumentWords
  readonly names: NameWords
}

/** What is said beside a date, as sources of regular expressions. */
export interface DateWords {
  /** Before it, that it is the policy's own: `last updated`. */
  readonly announced: string
  /** Before it, that it is something else's: `regulation`, `before`. */
  readonly ofOthers: string
  /** After it, that it is the policy's own: `version`. */
  readonly behind: string
  /** Before it, that it may well lie ahead: `effective`. */
  readonly inForce: string
}

/** What a template leaves to be filled in, `[insert the name of your company]`, as sources of regular expressions. */
export interface BlankWords {
  /** That something is to be filled in, before it or after it: `insert`, `à compléter`. */
  readonly asking: string
  /** What is to be filled in: `company`, `date`. */
  readonly asked: string
  /** What may surround it: `your`, `of the`. */
  readonly beside: string
  /** What is before the `@` of an address to be filled in: `your-email`. */
  readonly mailbox: string
  /** What authors note about a draft: `this is a draft policy`, `have it reviewed by a lawyer before publication`. */
  readonly ofDrafts: string
}

/** What documents are made of, as sources of regular expressions. */
export interface DocumentWords {
  /** Beginnings of words for what policies are about: `privacy`, `données`. */
  readonly topic: string
  /** What parts are called where they are counted: `section`, `annexe`. */
  readonly parts: string
  /** What a line in bold type before a colon says where it isn't a heading, but asks for something: `please`. */
  readonly politely: string
  /** Words before a colon that a heading doesn't end with: `and`, `doit`. */
  readonly leadsOn: string
  /** What somebody can be reached by is called so: `contact`. */
  readonly contact: string
  /** The lines of a postal address that begin with a word for what follows: `phone`. */
  readonly labels: string
  /** What an `@` is called in an address that robots are not to find: `arobase`. */
  readonly at: string
  /** The words of a link that don't say where it leads: `click here`. */
  readonly emptyLink: string
}

/** The names of companies, and wording that is not a name. */
export interface NameWords {
  /** What is beside the name in the title of a policy: `Privacy Policy of`. */
  readonly title: RegExp
  /** What a company calls itself, as the source of a regular expression: `we`. */
  readonly selves: string
  /** What precedes the name at the head of a sentence, as the source of a regular expression: `Die`. */
  readonly articles: string
  /** What begins with a capital letter but isn't a name, as the source of a regular expression: `users`. */
  readonly common: string
}
